import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SELF_CHECK_FILE } from "../../src/taskpane/formulas/selfCheckFile";
import { selfCheckWorkbook } from "./buildWorkbook";

/** Writes the self-checking workbook: npm run selfcheck -- [out.xlsx]; beside the build where no file is named. */
async function main([named]: readonly string[]): Promise<void> {
  const target = named === undefined ? path.resolve("dist", "selfcheck", SELF_CHECK_FILE) : path.resolve(process.env.INIT_CWD ?? ".", named);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, await selfCheckWorkbook());
}

void main(process.argv.slice(2));
