import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goldenModels, lines } from "./models";

/** Writes the models of all kinds anew: then read every changed line of the diff against a count by hand. */
for (const [kind, model] of goldenModels()) {
  mkdirSync(join(__dirname, kind), { recursive: true });
  writeFileSync(join(__dirname, kind, "model.json"), `${lines(model)}\n`);
}
