// ajv with `strict: true`: what it does not know, or finds doubtful, is an error.
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { run } from "./plan.mjs";

const refuse = (message) => {
  throw new Error(message);
};

await run("ajv", (schema) => {
  const Draft = schema.$schema.includes("2020-12") ? Ajv2020 : Ajv;
  const logger = { log: refuse, warn: refuse, error: refuse };
  const ajv = addFormats.default(new Draft({ strict: true, allErrors: true, logger }));
  return ajv.compile(schema);
});
