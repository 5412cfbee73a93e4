// Good documents through the code of quicktype, which checks at run time what TypeScript forgets.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [file, name] = process.argv.slice(2);
const { Convert } = await import(pathToFileURL(file).href);
const lower = name[0].toLowerCase() + name.slice(1);

const through = (document) => {
  try {
    return JSON.parse(Convert[`${lower}ToJson`](Convert[`to${name}`](JSON.stringify(document))));
  } catch (error) {
    return String(error);
  }
};

console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(through)));
