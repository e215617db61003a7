import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { districtRegister } from "./districtRegister";
import { withFurtherColumns } from "./furtherColumns";
import { provinceRegister } from "./provinceRegister";
import type { SampleRegister } from "./sheet";
import { registerWorkbook } from "./workbook";

const folder = path.resolve(__dirname);
const out = path.join(folder, "out");
const SAMPLES: readonly [string, () => SampleRegister][] = [
  ["province.xlsx", () => withFurtherColumns(provinceRegister(), "Cấp tỉnh", 766)],
  ["district.xlsx", () => withFurtherColumns(districtRegister(), "Cấp huyện", 767)],
];

/** Changes when a generator changes: the files are written again only then. */
function stamp(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).filter((file) => /^(?!.*\.test).*\.ts$/.test(file)).sort()) {
    hash.update(name).update(readFileSync(path.join(folder, name)));
  }
  return hash.digest("hex");
}

/** Writes the sample workbooks to test/samples/out when they are missing or out of date; says which were written. */
export async function writeSamples(): Promise<string[]> {
  const stampFile = path.join(out, "stamp.txt");
  const wanted = stamp();
  const present = existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted;
  const missing = SAMPLES.filter(([name]) => !present || !existsSync(path.join(out, name)));
  mkdirSync(out, { recursive: true });
  for (const [name, register] of missing) writeFileSync(path.join(out, name), await registerWorkbook(register()));
  writeFileSync(stampFile, wanted);
  return missing.map(([name]) => name);
}

if (require.main === module) {
  void writeSamples().then((written) => console.log(written.length > 0 ? `written: ${written.join(", ")}` : "samples are up to date"));
}
