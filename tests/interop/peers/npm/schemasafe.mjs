import schemasafe from "@exodus/schemasafe";
import { run } from "./plan.mjs";

await run("@exodus/schemasafe", (schema) => schemasafe.validator(schema));
