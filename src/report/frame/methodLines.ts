import type { AggregateTable } from "../../register/model/aggregateTable";
import { columnLetter } from "@tthc/spreadsheet/address";
import type { MethodBlock } from "../model/model";
import { periodName, periodTag } from "../words/periodWords";
import type { Situation } from "../situation/situation";
import type { PlacedRow } from "../../checks/aggregateRepeats";
import type { Wording } from "../words/wording";
import { absentRows } from "../situation/joinedChecks";
import { figuresGiven } from "../../indicators/aggregateTally";
import { mainTables } from "../counted/mainTables";
import { carriesService } from "../counted/serviceTables";
import { tableWindow } from "../counted/window";

type Line = MethodBlock["lines"][number];

function rowsUsed(table: AggregateTable): number {
  return table.rowsRead.filter(({ role, leftOut }) => role === "data" && leftOut === null).length;
}

function windowOf(situation: Situation, table: AggregateTable): string {
  const { words, settings } = situation;
  const window = tableWindow(table, settings);
  if (window === null) return words.say("report.aggregate.noPeriod");
  return `${periodName(window, words)} (${words.day(window.from)}–${words.day(window.to)})`;
}

function conventions(table: AggregateTable, words: Wording): string {
  const { returned, paused } = table.beside;
  return [returned ? words.say("report.aggregate.besideReturned") : "", paused ? words.say("report.aggregate.besidePaused") : ""].filter((each) => each !== "").join(" ");
}

function tableLine(situation: Situation, table: AggregateTable): Line {
  const { words, counted } = situation;
  const isUsed = counted.source.printed.some(({ sheet }) => sheet === table.sheet);
  const value = words.say("report.aggregate.source", {
    first: table.firstRow, last: table.lastRow, rows: words.count(rowsUsed(table)), period: windowOf(situation, table),
    columns: table.columns.map(({ column, header }) => `“${header}” (${columnLetter(column)})`).join(", "),
  });
  const use = words.say(isUsed ? "report.aggregate.used" : "report.aggregate.notUsed");
  const service = carriesService(table) ? words.say(counted.from === "aggregates" ? "report.aggregate.service" : "report.aggregate.serviceNotUsed") : "";
  return { label: words.say("report.aggregate.label", { sheet: table.sheet }), value: [value, use, service, conventions(table, words)].filter((each) => each !== "").join(" ") };
}

/** How the period was put together, and the units that some part has no row of: both must be seen beside the figures. */
function joinedLines({ words, counted }: Situation): Line[] {
  const { joined } = counted.source;
  if (joined.length === 0) return [];
  const [{ parts }] = joined;
  const tags = parts.map(({ window }) => periodTag(window, words));
  const value = words.say("report.aggregate.joined", { parts: tags.join(", "), first: tags[0], last: tags[tags.length - 1] });
  const absent = absentRows(joined).map(({ label, part }) => `${label} (${periodTag(part.window, words)})`);
  const label = words.say("report.aggregate.joinedLabel");
  return [{ label, value }, ...(absent.length === 0 ? [] : [{ label, value: words.say("report.aggregate.absent", { rows: absent.join(", ") }) }])];
}

function placeOf({ table, row }: PlacedRow): string {
  return row.row === 0 ? `“${table.sheet}”` : `“${table.sheet}”!${row.row}`;
}

/** Figures that some counted tables print and others do not give: no report shows them, and it must be seen whose table lacks them. */
function lackingLines({ words, counted }: Situation): Line[] {
  const tables = mainTables(counted.source.tables);
  const printed = [...new Set(tables.flatMap(({ columns }) => columns.map(({ figure }) => figure)))];
  const sheets = new Map<string, string[]>();
  for (const table of tables) {
    const gives = figuresGiven(table);
    const lacking = printed.filter((figure) => !gives.has(figure)).map((figure) => words.say(`aggregate.figure.${figure}`)).join(", ");
    if (lacking !== "") sheets.set(lacking, [...(sheets.get(lacking) ?? []), `“${table.sheet}”`]);
  }
  return [...sheets].map(([figures, of]) => ({ label: words.say("report.aggregate.lackingLabel"), value: words.say("report.aggregate.lacking", { sheets: of.join(", "), figures }) }));
}

/** Rows that another row counts for, and units that the register holds under another name: what is not added, and why. */
function notAddedLines({ words, counted }: Situation): Line[] {
  const label = words.say("report.aggregate.onceLabel");
  const left = counted.source.left.map(({ left: row, kept }) => words.say("report.aggregate.once", { name: row.row.label, place: placeOf(row), kept: kept === null ? "" : placeOf(kept) }));
  const held = counted.held.map(({ unit, as }) => words.say("report.aggregate.held", { unit, as }));
  const told = [...left, ...held];
  return told.length === 0 ? [] : [{ label, value: told.join(" ") }];
}

/**
 * What printed tables had to do with the figures: where they stand, of which period, whether they were counted or only
 * compared, and the units that were or may be added from them.
 */
export function aggregateLines(situation: Situation): Line[] {
  const { words, counted, reading } = situation;
  const lines = [...reading.aggregates.map((table) => tableLine(situation, table)), ...joinedLines(situation), ...lackingLines(situation), ...notAddedLines(situation)];
  if (counted.addable.length === 0) return lines;
  const key = counted.from === "both" ? "report.aggregate.added" : "report.aggregate.addable";
  return [...lines, { label: words.say("report.aggregate.units"), value: words.say(key, { units: counted.addable.join(", ") }) }];
}
