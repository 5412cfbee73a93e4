// What a runner is given, and what it says: see ../../README.md.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

const json = (path) => JSON.parse(readFileSync(path, "utf8"));

/** The version of an installed package, from its own file. */
const versionOf = (name) => {
  const folder = require.resolve.paths(name).find((path) => {
    try {
      return readFileSync(`${path}/${name}/package.json`);
    } catch {
      return false;
    }
  });
  return json(`${folder}/${name}/package.json`).version;
};

/** Judges every document of every suite: `compile(schema)` gives a function from a value to a verdict. */
export const run = async (name, compile) => {
  const suites = {};
  for (const suite of json(process.argv[2]).suites) {
    suites[suite.name] = await verdicts(suite, compile);
  }
  console.log(JSON.stringify({ version: versionOf(name), suites }));
};

const verdicts = async (suite, compile) => {
  let judge;
  try {
    judge = await compile(json(suite.schema));
  } catch (error) {
    return suite.documents.map(() => `compile: ${error.message}`);
  }
  const all = [];
  for (const text of suite.documents) {
    try {
      all.push(await judge(JSON.parse(text)));
    } catch (error) {
      all.push(`judge: ${error.message}`);
    }
  }
  return all;
};
