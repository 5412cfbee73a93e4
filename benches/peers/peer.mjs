// One peer from npm on one file: reads it, then parses and judges each line, and prints the seconds of
// CPU that took. `node peer.mjs NAME SCHEMA FILE`
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(`${process.env.PEERS}/node_modules/`);
const [name, schemaFile, file] = process.argv.slice(2);

const peers = {
  ajv(schema) {
    const Ajv = require("ajv/dist/2020").default;
    const ajv = new Ajv({ strict: true });
    require("ajv-formats").default(ajv);
    const validate = ajv.compile(schema);
    return (line) => validate(JSON.parse(line));
  },
  schemasafe(schema) {
    const { validator } = require("@exodus/schemasafe");
    const validate = validator(schema, { mode: "default", formatAssertion: true });
    return (line) => validate(JSON.parse(line));
  },
  idcard() {
    const idcard = require("idcard");
    return (line) => idcard.verify(line);
  },
  "id-validator"() {
    const Validator = require("id-validator");
    const gb2260 = require("id-validator/src/GB2260");
    const validator = new Validator(gb2260);
    return (line) => validator.isValid(line);
  },
  "chinese-days"() {
    const { findWorkday } = require("chinese-days");
    return (line) => findWorkday(20, line) !== "";
  },
};

const judge = peers[name](JSON.parse(readFileSync(schemaFile, "utf8")));
const lines = readFileSync(file, "utf8").split("\n").filter((line) => line !== "");
const before = process.cpuUsage();
let valid = 0;
for (const line of lines) {
  try {
    valid += judge(line) ? 1 : 0;
  } catch {
    // A line that is no JSON.
  }
}
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ seconds: (user + system) / 1e6, records: lines.length, valid }));
