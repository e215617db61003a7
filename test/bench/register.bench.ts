import { readDayText } from "../../src/register/days/reading/dayText";
import { caseIdHash } from "../../src/register/duplicates/caseId";
import { IdIndex } from "../../src/register/duplicates/idIndex";
import { foldKey, foldText } from "../../src/register/texts/fold";
import { columnOf, neededColumns } from "../../src/register/layout/columns";
import { findLayout } from "../../src/register/layout/findLayout";
import { createRegisterReader } from "../../src/register/reader/registerReader";
import type { Reading } from "../../src/register/model/reading";
import type { SheetLayout } from "../../src/register/model/layout";
import type { Bench, Measure, Peer } from "./bench";
import { registerMatrix, seededRandom, UNITS } from "./seeded";

const CASES = 100_000;
const CHUNK = 8_192;

function layoutOf(matrix: unknown[][]): SheetLayout {
  const layout = findLayout({ sheet: "HoSo", top: 1, left: 1, rows: matrix.slice(0, 60) }, { lastRow: matrix.length });
  if (layout === null) throw new Error("the seeded register was not found");
  return layout;
}

function readAll(matrix: unknown[][], layout: SheetLayout): Reading {
  const reader = createRegisterReader();
  for (let from = 1; from < matrix.length; from += CHUNK) {
    const values = matrix.slice(from, from + CHUNK);
    reader.add(layout, { top: from + 1, rowCount: values.length, blocks: [{ left: 1, values }] });
  }
  return reader.finish();
}

const LARGE = 300_000;

/** Bytes of a case table's typed columns. */
function columnBytes({ table }: Reading): number {
  return Object.values(table).reduce<number>((sum, column) => sum + (ArrayBuffer.isView(column) ? column.byteLength : 0), 0);
}

/** What a large register adds to the matrix that it came as: at its highest while it is read, and once it is read. */
function readingMemory(): Measure[] {
  const matrix = registerMatrix(LARGE);
  const layout = layoutOf(matrix);
  const used = (): number => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  readAll(matrix.slice(0, 5000), layout);
  const before = used();
  let highest = 0;
  const reader = createRegisterReader();
  for (let from = 1; from < matrix.length; from += CHUNK) {
    const values = matrix.slice(from, from + CHUNK);
    reader.add(layout, { top: from + 1, rowCount: values.length, blocks: [{ left: 1, values }] });
  }
  highest = used() - before;
  const reading = reader.finish();
  const kept = used() - before;
  const columns = columnBytes(reading);
  return [
    { name: "typed columns of the case table", value: columns / 1e6, unit: "MB" },
    { name: "before judging / typed columns", value: highest / columns, unit: "×", atMost: 3 },
    { name: "kept once read / typed columns", value: kept / columns, unit: "×", atMost: 3 },
  ];
}

/** Merely looks at each needed cell, row by row: its number, or the first sign of its text. */
function touch(matrix: unknown[][], places: readonly number[]): number {
  let sum = 0;
  for (let row = 1; row < matrix.length; row++) {
    const cells = matrix[row];
    for (const place of places) {
      const value = cells[place];
      sum += typeof value === "number" ? value : typeof value === "string" && value.length > 0 ? value.charCodeAt(0) : 0;
    }
  }
  return sum;
}

/** Every peer gets the register fresh from JSON, as it arrives; parsing is not timed. */
function fresh<T>(json: string, work: (matrix: unknown[][]) => T): { next: () => void; run: () => T } {
  let matrix = JSON.parse(json) as unknown[][];
  return { next: () => { matrix = JSON.parse(json) as unknown[][]; }, run: () => work(matrix) };
}

/** A register with what goes wrong in real ones: text dates, blanks, error cells, repeated cases, unknown texts. */
function messyMatrix(): unknown[][] {
  const random = seededRandom(7);
  const matrix = registerMatrix(CASES, 3);
  for (let row = 1; row < matrix.length; row++) {
    const dice = random();
    if (dice < 0.25) matrix[row][5] = `${String(1 + (row % 28)).padStart(2, "0")}/0${1 + (row % 9)}/2021 0${row % 10}:30`;
    else if (dice < 0.26) matrix[row][6] = "31/02/2021";
    else if (dice < 0.27) matrix[row][7] = "#N/A";
    else if (dice < 0.29) matrix[row][1] = matrix[Math.max(1, row - 40)][1];
    else if (dice < 0.3) matrix[row] = matrix[row].map(() => "");
    else if (dice < 0.31) matrix[row][9] = "Chờ ông Ba";
  }
  return matrix;
}

function readingPeers(matrix: unknown[][]): Peer[] {
  const layout = layoutOf(matrix);
  const places = neededColumns(layout).map((column) => column - 1);
  const { read, used, excluded } = readAll(matrix, layout).line;
  if (read !== used + excluded.reduce((sum, { count }) => sum + count, 0)) throw new Error("the reading does not balance");
  const json = JSON.stringify(matrix);
  const touching = fresh(json, (rows) => touch(rows, places));
  const reading = fresh(json, (rows) => readAll(rows, layout));
  return [
    { name: "arrival of both", run: () => { touching.next(); reading.next(); } },
    { name: "touching the needed cells", run: touching.run },
    { name: "full reading", run: reading.run },
  ];
}

function duplicatePeers(): Peer[] {
  const matrix = registerMatrix(CASES);
  const column = columnOf(layoutOf(matrix), "caseId") - 1;
  const json = JSON.stringify(matrix);
  const byTable = fresh(json, (rows) => {
    const index = new IdIndex(rows.length, (at) => rows[at][column]);
    let repeats = 0;
    for (let row = 1; row < rows.length; row++) if (index.add(row, caseIdHash(rows[row][column])) >= 0) repeats++;
    return repeats;
  });
  const byMap = fresh(json, (rows) => {
    const seen = new Map<string, number>();
    for (let row = 1; row < rows.length; row++) seen.set(String(rows[row][column]).trim().toLowerCase(), row);
    return seen.size;
  });
  return [
    { name: "arrival of both", run: () => { byTable.next(); byMap.next(); } },
    { name: "index of hashes", run: byTable.run },
    { name: "Map of trimmed lower-case ids", run: byMap.run },
  ];
}

/** dd/MM/yyyy HH:mm at fixed places: the separators, the time and the ranges of day and month checked, no other form read. */
function fixedDay(text: string): number {
  if (text.length !== 16 || text.charCodeAt(2) !== 47 || text.charCodeAt(5) !== 47 || text.charCodeAt(13) !== 58) return -1;
  const day = text.charCodeAt(0) * 10 + text.charCodeAt(1) - 528;
  const month = text.charCodeAt(3) * 10 + text.charCodeAt(4) - 528;
  const year = text.charCodeAt(6) * 1000 + text.charCodeAt(7) * 100 + text.charCodeAt(8) * 10 + text.charCodeAt(9) - 53_328;
  if (day < 1 || day > 31 || month < 1 || month > 12) return -1;
  const past = month > 2 ? year : year - 1;
  const shifted = month > 2 ? month - 3 : month + 9;
  return day + ((153 * shifted + 2) / 5 | 0) + 365 * past + (past >> 2) - (past / 100 | 0) + (past / 400 | 0) - 693_900;
}

const DATE = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*$/;

function regexDay(text: string): number {
  const parts = DATE.exec(text);
  return parts ? Date.UTC(Number(parts[3]), Number(parts[2]) - 1, Number(parts[1])) / 86_400_000 + 25_569 : -1;
}

/** A loop of its own for each way, so that each is inlined as it would be in the product. */
function sumOver(texts: readonly string[], read: (text: string) => number): () => number {
  const loop = new Function("texts", "read", "let sum = 0; for (let at = 0; at < texts.length; at++) sum += read(texts[at]); return sum;") as
    (texts: readonly string[], read: (text: string) => number) => number;
  return () => loop(texts, read);
}

function datePeers(): Peer[] {
  const two = (value: number): string => String(value).padStart(2, "0");
  const texts = JSON.parse(JSON.stringify(Array.from({ length: CASES }, (_, i) =>
    `${two(1 + (i % 28))}/${two(1 + (i % 12))}/${2015 + (i % 10)} ${two(i % 24)}:${two(i % 60)}`))) as string[];
  const ways = { "fixed places": fixedDay, "any format": readDayText, "regular expression": regexDay };
  const sums = Object.values(ways).map((read) => sumOver(texts, read)());
  if (sums.some((sum) => sum !== sums[0])) throw new Error("the ways of reading a date differ");
  return Object.entries(ways).map(([name, read]) => ({ name, run: sumOver(texts, read) }));
}

function foldByNormalising(text: string): string {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[đð]/g, "d").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

function foldPeers(): Peer[] {
  const names = [...UNITS, "Trung tâm Phục vụ hành chính công", "Sở Tài nguyên và Môi trường", "UBND huyện Lập Thạch", "Ngày hẹn trả kết quả"];
  const texts = Array.from({ length: CASES }, (_, i) => names[i % names.length]);
  if (names.some((name) => foldText(name) !== foldByNormalising(name))) throw new Error("the ways of folding differ");
  return [
    { name: "NFD and regular expressions", run: sumOver(texts, (text) => foldByNormalising(text).length) },
    { name: "table fold", run: sumOver(texts, (text) => foldText(text).length) },
    { name: "remembered fold", run: sumOver(texts, (text) => foldKey(text).length) },
  ];
}

export const benches: readonly Bench[] = [
  {
    kind: "peers",
    title: "Full reading, 100,000 × 12 grid → case table with duplicates and findings, clean",
    setUp: () => readingPeers(registerMatrix(CASES)),
    goals: [{ of: "full reading", against: "touching the needed cells", atMost: 6 }],
  },
  {
    kind: "peers",
    title: "Full reading, the same with a third of the rows messy",
    setUp: () => readingPeers(messyMatrix()),
    goals: [{ of: "full reading", against: "touching the needed cells" }],
  },
  {
    kind: "peers",
    title: "Rows of one case in a matrix, 100,000 ids",
    setUp: duplicatePeers,
    goals: [{ of: "index of hashes", against: "Map of trimmed lower-case ids", atMost: 0.5 }],
  },
  {
    kind: "peers",
    title: "Text dates, 100,000",
    setUp: datePeers,
    goals: [{ of: "any format", against: "fixed places", atMost: 1.6 }, { of: "regular expression", against: "any format", atLeast: 4 }],
  },
  {
    kind: "peers",
    title: "Folding, 100,000 names",
    setUp: foldPeers,
    goals: [
      { of: "NFD and regular expressions", against: "table fold", atLeast: 2.5 },
      { of: "remembered fold", against: "NFD and regular expressions", atMost: 0.06 },
    ],
  },
  { kind: "measures", title: "Memory of reading 300,000 rows above their matrix", measure: readingMemory },
];
