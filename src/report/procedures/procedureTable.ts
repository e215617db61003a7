import type { FigureName } from "../../indicators/figureNames";
import type { Figures } from "../../indicators/types";
import type { Procedure } from "../../register/model/procedureList";
import { doubtfulCell } from "../model/doubtfulCell";
import type { CellContent, TableBlock, TableColumn, TableRow } from "../model/model";
import { doubtNotes } from "../situation/doubtWords";
import { lackFootnotes } from "../situation/lacks";
import type { Situation } from "../situation/situation";
import { fieldBands } from "./fieldBands";
import type { ProcedureLine, ProcedureLines } from "./procedureLines";
import { levelName, lineName, lineNote, matchNote, procedureWords } from "./procedureWords";

const COUNTED = ["received", "online", "carriedOver", "resolved", "early", "onTime", "late", "pending", "inTime", "overdue"] as const satisfies readonly FigureName[];
type Counted = (typeof COUNTED)[number];

const GROUP_OF: Readonly<Record<Counted, "received" | "resolved" | "pending">> = {
  received: "received", online: "received", carriedOver: "received", resolved: "resolved", early: "resolved", onTime: "resolved", late: "resolved",
  pending: "pending", inTime: "pending", overdue: "pending",
};

/** True for a procedure of which the period has cases. */
export function hasCases({ figures }: ProcedureLine): boolean {
  return figures.cumulative > 0 || figures.resolved > 0;
}

function columnsOf(situation: Situation, hasLevels: boolean): TableColumn[] {
  const say = procedureWords(situation.words);
  return [
    { key: "ordinal", header: say("procedures.col.ordinal"), shown: "count", width: 5 },
    { key: "code", header: say("procedures.col.code"), shown: "text", width: 13 },
    { key: "name", header: say("procedures.col.name"), shown: "text", width: 40 },
    ...(hasLevels ? [{ key: "level", header: say("procedures.col.level"), shown: "text", width: 11 } as const] : []),
    ...figuresHere(situation).map((figure): TableColumn => ({ key: figure, header: say(`procedures.col.${figure}`), groups: [say(`procedures.group.${GROUP_OF[figure]}`)], shown: "count", width: 9 })),
    { key: "note", header: say("procedures.col.note"), shown: "text", width: 18 },
  ];
}

/** Columns that the register can tell. */
function figuresHere({ has }: Situation): Counted[] {
  return COUNTED.filter((figure) => has(figure));
}

function sumOf(lines: readonly ProcedureLine[], figure: Counted): number {
  return lines.reduce((sum, { figures }) => sum + figures[figure], 0);
}

/**
 * Procedures with cases in the period, by field, the largest caseload of each first; those that the list lacks at the end, so that the
 * table adds up to the whole.
 * @example procedureTable(situation, procedureLines(situation)).rows.at(-1)?.role // "total"
 */
export function procedureTable(situation: Situation, counted: ProcedureLines): TableBlock {
  const { words, total } = situation;
  const say = procedureWords(words);
  const hasLevels = counted.list?.has.has("level") ?? false;
  const shown = figuresHere(situation);
  const cell = (value: (figure: Counted) => number) => (figure: Counted): CellContent => (situation.counted.doubts.isDoubtful(figure) ? doubtfulCell(value(figure)) : value(figure));
  const row = (role: TableRow["role"], start: readonly CellContent[], level: string | null, value: (figure: Counted) => number, note: string | null): TableRow =>
    ({ role, cells: [...start, ...(hasLevels ? [level] : []), ...shown.map(cell(value)), note] });
  const bandOf = (name: string, lines: readonly ProcedureLine[]): TableRow[] => [
    row("band", [null, null, name], null, (figure) => sumOf(lines, figure), null),
    ...lines.map((line, at) => row("data", [at + 1, line.code === "…" ? "" : line.code, lineName(line, say)], line.procedure ? levelName(line.procedure.level, say) : "", (figure) => line.figures[figure], lineNote(line, say))),
  ];
  const lines = counted.lines.filter(hasCases).sort((a, b) => b.figures.cumulative - a.figures.cumulative || (a.name < b.name ? -1 : 1));
  const unlisted = lines.filter(({ why }) => why !== "");
  const order = fieldOrder(counted.lines);
  const bands = fieldBands(lines.filter(({ why }) => why === "")).sort((a, b) => order(a.field) - order(b.field));
  return {
    type: "table", id: "procedures", title: say("procedures.table"), columns: columnsOf(situation, hasLevels), numbered: true,
    rows: [
      ...bands.flatMap(({ field, lines: own }) => bandOf(field || say("procedures.noField"), own)),
      ...(unlisted.length > 0 ? bandOf(say("procedures.notInList"), unlisted) : []),
      row("total", [null, null, say("procedures.total")], null, (figure) => total[figure], null),
    ],
    highlights: [],
    notes: [...doubtNotes(situation.counted.doubts, shown, words), ...matchNote(counted, words), ...lackFootnotes(situation, { online: say("procedures.col.online") })],
  };
}

/** Fields as they first come in the list; "" last. */
function fieldOrder(lines: readonly ProcedureLine[]): (field: string) => number {
  const places = new Map(fieldBands(lines).map(({ field }, at) => [field, at]));
  return (field) => places.get(field) ?? places.size;
}

/** Procedures of the list that have no case in the period, by field: what the register alone cannot tell. */
export function unusedTable(situation: Situation, lines: readonly (ProcedureLine & { procedure: Procedure })[]): TableBlock {
  const say = procedureWords(situation.words);
  return {
    type: "table", id: "unusedProcedures", title: say("procedures.unused"), numbered: false,
    columns: [
      { key: "ordinal", header: say("procedures.col.ordinal"), shown: "count", width: 5 },
      { key: "code", header: say("procedures.col.code"), shown: "text", width: 13 },
      { key: "name", header: say("procedures.col.name"), shown: "text", width: 40 },
      { key: "level", header: say("procedures.col.level"), shown: "text", width: 14 },
      { key: "agency", header: say("procedures.col.agency"), shown: "text", width: 20 },
    ],
    rows: fieldBands(lines).flatMap(({ field, lines: own }): TableRow[] => [
      { role: "band", cells: [null, null, field || say("procedures.noField"), null, null] },
      ...own.map(({ code, name, procedure }, at): TableRow => ({ role: "data", cells: [at + 1, code, name, levelName(procedure.level, say), procedure.agency || procedure.government] })),
    ]),
    highlights: [],
    notes: [],
  };
}

/** What the whole of the figures of some procedures comes to. */
export function countWhere(lines: readonly ProcedureLine[], isMeant: (figures: Figures) => boolean): number {
  return lines.filter(({ figures }) => isMeant(figures)).length;
}
