import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { makeFiles } from "./makeFiles";
import { truthOf } from "./truth/truthOf";

/**
 * `npx tsx test/merge/maker/main.ts DIR [--files 150] [--rows 500] [--seed 1]`: writes files as units send them to DIR/files, what
 * is to be found in them to DIR/truth.json, and the units that were to send to DIR/units.txt.
 */
function main(): void {
  const { positionals: [folder], values } = parseArgs({ allowPositionals: true, options: { files: { type: "string", default: "150" }, rows: { type: "string", default: "500" }, seed: { type: "string", default: "1" } } });
  if (!folder) throw new Error("a folder is needed");
  const asked = { seed: Number(values.seed), files: Number(values.files), rows: Number(values.rows) };
  const files = makeFiles(asked);
  for (const { name, bytes } of files) {
    const file = path.join(folder, "files", name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const truth = truthOf(asked);
  writeFileSync(path.join(folder, "truth.json"), JSON.stringify(truth, null, 1));
  writeFileSync(path.join(folder, "units.txt"), `${truth.expectedUnits.join("\n")}\n`);
  console.log(`${files.length} files, ${files.reduce((sum, { bytes }) => sum + bytes.length, 0)} bytes; ${truth.units.length} units`);
}

main();
