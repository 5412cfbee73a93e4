import { registerSchema, setShouldValidateFormat, validate } from "@hyperjump/json-schema/draft-2020-12";
import "@hyperjump/json-schema/draft-07";
import "@hyperjump/json-schema/formats";
import { run } from "./plan.mjs";

setShouldValidateFormat(true);

let count = 0;
await run("@hyperjump/json-schema", async (schema) => {
  const uri = `https://example.com/${count++}`;
  registerSchema({ ...schema, $id: uri }, uri);
  const judge = await validate(uri);
  return (value) => judge(value).valid;
});
