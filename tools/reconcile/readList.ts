import path from "node:path";
import type { FileSheet, SheetsOutcome } from "../../src/files/model/fileSheet";
import { readSheets } from "../../src/files/readSheets";
import { refusalText } from "../../src/files/refusalText";
import type { ReadList } from "../../src/reconcile/model/readList";
import { listOfFile } from "../../src/reconcile/readList";
import { NO_ANSWERS } from "../../src/register/corrections/answers";
import { today } from "../../src/excel/host/clock";
import { fromCaller, readInput } from "../report/files";
import { CommandProblem, commandProblem } from "../report/problem";
import type { NamedList } from "./options";

type Content = Extract<SheetsOutcome, { ok: true }>;

/** The sheet that is named, hidden or not; all of them where none is. */
function chosenSheets({ file }: Content, { sheet, file: name }: NamedList): FileSheet[] {
  if (sheet === undefined) return [...file.sheets];
  const found = file.sheets.filter((each) => each.name.trim().toLowerCase() === sheet.trim().toLowerCase());
  if (found.length === 0) throw commandProblem({ key: "preview.reconcile.noSheet", values: { file: path.basename(name), sheet, sheets: file.sheets.map((each) => `“${each.name}”`).join(", ") } });
  return found.map((each) => ({ ...each, isHidden: false }));
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
  const name = list.sheet === undefined ? base : `${base}, ${list.sheet}`;
  const found = listOfFile(name, given, { answers: NO_ANSWERS, today: today() });
  if (found === null) throw commandProblem({ key: "preview.reconcile.noList", values: { file: name } });
  return found;
}
