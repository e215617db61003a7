import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildReports } from "../../../src/report/buildReports";
import { contentText } from "../../../src/report/model/contentText";
import type { Block, ReportModel, TableBlock } from "../../../src/report/model/model";
import { columnsFor, type ReportKind } from "../../../src/report/request/reportKind";
import type { Target } from "../../../src/report/request/targets";
import { wordingOf } from "../../../src/report/words/wording";
import type { Grid } from "../../../src/register/model/grid";
import { testGolden } from "../../goldenFolders";
import { readGrids } from "../../register/readGrids";
import { QUARTER } from "../cases";

const KINDS: readonly ReportKind[] = ["summary", "trend", "onlineServices", "digitisation", "satisfaction"];
const grid = JSON.parse(readFileSync(join(__dirname, "../golden/twelveCases.json"), "utf8")) as Grid;
const reading = readGrids([grid], undefined, { more: columnsFor(KINDS, QUARTER.groupBy) });
const words = wordingOf("vi");

const isMeasured = (key: string) => /Rate$|^rate$|[tT]arget|gap|ssessment/.test(key) && key !== "lateRate" && key !== "onlineFullRate" && key !== "onTimeRateTT01" && key !== "onTimeRate766";

/** Names, rates and what is said of them: what a reader sees of targets. */
function ofTable({ columns, rows, highlights, notes }: TableBlock): object {
  const places = columns.flatMap(({ key, shown }, place) => (isMeasured(key) || (place < 2 && shown === "text") ? [place] : []));
  return {
    header: places.map((place) => columns[place].header).join(" | "),
    rows: rows.map(({ cells }) => places.map((place) => contentText(cells[place], columns[place].shown, words)).join(" | ")),
    marked: highlights.filter(({ when }) => when === "lessThan").map(({ column, value, rows: at }) => `${column} < ${value}${at ? ` in rows ${at.join(", ")}` : ""}`),
    notes: notes.filter((note) => /chỉ tiêu|Đánh giá/i.test(note)),
  };
}

function ofBlock(block: Block): [string, unknown][] {
  if (block.type === "table" && block.columns.some(({ key }) => isMeasured(key))) return [[block.id, ofTable(block)]];
  if (block.type === "method") return [["method", block.lines.filter(({ label }) => label === "Chỉ tiêu").map(({ value }) => value)]];
  if (block.type === "chart" && block.series.some(({ column }) => column === "onTimeRate")) return [[block.id, [...block.series.map(({ name }) => name), block.altText]]];
  if (block.type === "keyFigures") return [["tone", block.items.find(({ key }) => key === "onTimeRate")?.tone]];
  return block.type === "paragraph" && block.id === "noFullOnline" ? [[block.id, block.text]] : [];
}

const facesOf = ({ kind, blocks }: ReportModel): [string, unknown] => [kind, Object.fromEntries(blocks.flatMap(ofBlock))];

testGolden({
  root: join(__dirname, "golden"), inputs: ["targets.json"], expected: "expected.json", least: 6,
  says: "%s: each sheet says what it measures against, since when and by whom, and invents no target", format: (value) => JSON.stringify(value, null, 1),
}, (_name, load) => {
  if (reading === null) throw new Error("no register");
  const made = buildReports(reading, { ...QUARTER, minimumCaseload: 1, targets: load<Target[]>("targets.json") }, KINDS);
  if (!made.ok) throw new Error(made.problem.message);
  return Object.fromEntries(made.sheets.map(facesOf));
});
