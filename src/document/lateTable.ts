import { Paragraph, type Table } from "docx";
import { signedText } from "../locales/signedText";
import { doubtfulCell, isDoubtfulCell } from "../report/model/doubtfulCell";
import type { CellContent, TableBlock, TableColumn, TableRow } from "../report/model/model";
import type { Wording } from "../report/words/wording";
import { tableOf } from "./table";
import { centre } from "./texts";

function numberIn(content: CellContent): number {
  if (typeof content === "number") return content;
  return typeof content === "object" && content !== null ? content.doubtful ?? 0 : 0;
}

/** A sum is as certain as its parts. */
function sumOf(cells: readonly CellContent[]): CellContent {
  const sum = cells.reduce<number>((all, cell) => all + numberIn(cell), 0);
  return cells.some(isDoubtfulCell) ? doubtfulCell(sum) : sum;
}

/**
 * The units with late cases, and a column to write the causes in: counts alone, nobody's case. Nothing where none is late, or
 * where the main table does not tell both kinds apart.
 * @example lateTable(unitTable, words).length // 3
 */
export function lateTable(units: TableBlock, words: Wording): (Paragraph | Table)[] {
  const say = (key: "late" | "overdue" | "sum" | "cause" | "title"): string => signedText(words.language, `paper.late.${key}`);
  const at = (key: string): number => units.columns.findIndex((column) => column.key === key);
  const [name, late, overdue] = [at("unit"), at("late"), at("overdue")];
  if (name < 0 || late < 0 || overdue < 0) return [];
  const rows = units.rows.filter(({ role }) => role === "data" || role === "total").flatMap(({ role, cells }): TableRow[] => {
    const both = [cells[late] ?? null, cells[overdue] ?? null];
    return both.every((cell) => numberIn(cell) === 0 && !isDoubtfulCell(cell)) ? [] : [{ role, cells: [cells[name] ?? "", ...both, sumOf(both), ""] }];
  });
  if (rows.length === 0) return [];
  const columns: TableColumn[] = [
    { key: "unit", header: units.columns[name].header, shown: "text", width: 26 },
    { key: "late", header: say("late"), shown: "count", width: 10 }, { key: "overdue", header: say("overdue"), shown: "count", width: 10 },
    { key: "sum", header: say("sum"), shown: "count", width: 8 }, { key: "cause", header: say("cause"), shown: "text", width: 24 },
  ];
  return [centre(say("title"), { italics: true }, { before: 60, after: 60 }), tableOf({ columns, rows }, "portrait", words), new Paragraph({ children: [] })];
}
