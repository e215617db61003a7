import path from "node:path";
import type { FileSheet, SheetsOutcome } from "../../src/files/model/fileSheet";
import { readSheets } from "../../src/files/readSheets";
import { refusalText } from "../../src/files/refusalText";
import { readOneFile } from "../../src/merge/readOneFile";
import { LIST_ROLES } from "../../src/reconcile/model/reconciliation";
import { readLooseList } from "../../src/reconcile/readLooseList";
import { NO_ANSWERS } from "../../src/register/corrections/answers";
import type { Reading } from "../../src/register/model/reading";
import { today } from "../../src/excel/host/clock";
import { fromCaller, readInput } from "../report/files";
import { CommandProblem, commandProblem } from "../report/problem";
import type { NamedList } from "./options";

/** A list as it was read: as cases where it has any, else as tables of counts. */
export interface ReadList {
  name: string;
  kind: "cases" | "aggregate";
  reading: Reading;
}

type Content = Extract<SheetsOutcome, { ok: true }>;

/** The sheet that is named, hidden or not; all of them where none is. */
function chosenSheets({ file }: Content, { sheet, file: name }: NamedList): FileSheet[] {
  if (sheet === undefined) return [...file.sheets];
  const found = file.sheets.filter((each) => each.name.trim().toLowerCase() === sheet.trim().toLowerCase());
  if (found.length === 0) throw commandProblem({ key: "preview.reconcile.noSheet", values: { file: path.basename(name), sheet, sheets: file.sheets.map((each) => `“${each.name}”`).join(", ") } });
  return found.map((each) => ({ ...each, isHidden: false }));
}

/** Lists without what a register needs, such as payments: the one with the most rows. */
function looseReading(sheets: readonly FileSheet[]): Reading | null {
  const found = sheets.filter(({ isHidden }) => !isHidden).flatMap((sheet) => readLooseList(sheet) ?? []);
  return found.sort((one, other) => other.line.read - one.line.read)[0] ?? null;
}

/**
 * Reads a list from a file of any kind; throws CommandProblem with one sentence where there is none.
 * @example (await readList({ file: "so.xlsx", sheet: "Giấy" })).reading.table.written?.length
 */
export async function readList(list: NamedList): Promise<ReadList> {
  const input = fromCaller(list.file);
  const bytes = readInput(input);
  const base = path.basename(input);
  const content = await readSheets(bytes);
  if (!content.ok) throw new CommandProblem(refusalText(content, base, "vi"));
  const sheets = chosenSheets(content, list);
  const given = { name: base, size: bytes.length, modified: 0, content: { ...content, file: { ...content.file, sheets } } };
  const { reading } = readOneFile(given, { answers: NO_ANSWERS, units: [], today: today(), more: LIST_ROLES });
  const name = list.sheet === undefined ? base : `${base}, ${list.sheet}`;
  if (reading.layouts.length > 0) return { name, kind: "cases", reading };
  if (reading.aggregates.length > 0) return { name, kind: "aggregate", reading };
  const loose = looseReading(sheets);
  if (loose === null) throw commandProblem({ key: "preview.reconcile.noList", values: { file: name } });
  return { name, kind: "cases", reading: loose };
}
