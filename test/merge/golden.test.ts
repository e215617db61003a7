import { join } from "node:path";
import type { FileSheet, SheetsOutcome } from "../../src/files/model/fileSheet";
import { mergeFiles } from "../../src/merge/mergeFiles";
import type { GivenFile } from "../../src/merge/model/merged";
import { NO_ANSWERS } from "../../src/register/corrections/answers";
import { NO_CORRECTIONS, type Corrections } from "../../src/register/model/corrections";
import { testGolden } from "../goldenFolders";
import { describeMerged } from "./described";
import { OPTIONS, sheetOf } from "./files";

/** A sheet as written by hand: its rows, and how often the last of them is repeated with running numbers in place of "#". */
interface WrittenSheet extends Partial<Omit<FileSheet, "hiddenRows">> {
  rows: unknown[][];
}

interface Written {
  shows: string;
  units?: string[];
  corrections?: Partial<Corrections>;
  files: { name: string; modified?: number; sheets?: WrittenSheet[]; refused?: Extract<SheetsOutcome, { ok: false }>["code"] }[];
}

function given({ name, modified = 0, sheets = [], refused }: Written["files"][number]): GivenFile {
  const content: SheetsOutcome = refused
    ? { ok: false, code: refused, values: {} }
    : { ok: true, file: { kind: "xlsx", encoding: "", notes: [], sheets: sheets.map(({ name: sheet = "Sheet1", rows, ...more }) => sheetOf(sheet, rows, more)) } };
  return { name, size: 1, modified, content };
}

testGolden({
  root: join(__dirname, "golden"), inputs: ["files.json"], expected: "expected.json", least: 12,
  says: "merges %s as a careful clerk would", format: (value) => JSON.stringify(value, null, 1),
}, (_name, load) => {
  const { units = [], corrections, files } = load<Written>("files.json");
  return describeMerged(mergeFiles(files.map(given), { ...OPTIONS, units, answers: { ...NO_ANSWERS, corrections: { ...NO_CORRECTIONS, ...corrections } } }));
});
