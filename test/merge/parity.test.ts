import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "@tthc/excel-host/file";
import type { CellScalar, WorkbookState } from "@tthc/excel-host/model/state";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { readRegister, type ReadOutcome } from "../../src/excel/read/readRegister";
import { readOneFile } from "../../src/merge/readOneFile";
import type { Grid } from "../../src/register/model/grid";
import type { Reading } from "../../src/register/model/reading";
import type { ReaderOptions } from "../../src/register/reader/registerReader";
import { NO_ANSWERS } from "../../src/register/corrections/answers";
import { NO_CORRECTIONS } from "../../src/register/model/corrections";
import { addSheet, REGISTER_HEADER, registerRows, startExcel, workbookOf } from "../excel/inExcel";
import { goldenCases } from "../goldenFolders";
import { fileOfState } from "./hostFile";
import { OPTIONS } from "./files";

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());

/** A name that no golden sheet bears and that says no unit. */
const FILE = "So.xlsx";
const NOW = new Date(2026, 9, 1);

async function readByHost(state: WorkbookState, { corrections, more }: ReaderOptions): Promise<ReadOutcome> {
  started.host.state = state;
  return readRegister({ corrections, more, now: () => NOW });
}

/** Same place for the same thing, with typed arrays as lists. */
function plain({ table, ...rest }: Reading): unknown {
  const { length } = table;
  const list = (column: ArrayLike<number>): number[] => Array.from({ length }, (_, at) => column[at]);
  return { ...rest, findings: { ...rest.findings, counts: [...rest.findings.counts] }, table: {
    ...table, roles: [...table.roles].sort(), received: list(table.received), due: list(table.due), finished: list(table.finished), handedOver: list(table.handedOver),
    status: list(table.status), channel: list(table.channel), serviceLevel: list(table.serviceLevel), unit: list(table.unit), field: list(table.field), sheet: list(table.sheet), row: list(table.row),
  } };
}

async function expectSame(state: WorkbookState, options: ReaderOptions = {}): Promise<void> {
  const byHost = await readByHost(state, options);
  const corrections = { ...NO_CORRECTIONS, ...options.corrections };
  const { file, reading } = readOneFile(fileOfState(state, FILE), { ...OPTIONS, answers: { ...NO_ANSWERS, corrections }, today: 46296, more: options.more ?? [] });
  expect(file.status).toBe(byHost.ok ? "read" : "refused");
  if (byHost.ok) expect(plain(reading)).toEqual(plain(byHost.reading));
}

function rowsOf({ top, left, rows }: Grid): (CellScalar | undefined)[][] {
  const shifted = rows.map((cells) => [...Array.from({ length: left - 1 }, () => undefined), ...cells.map((cell) => (cell === null ? undefined : cell as CellScalar))]);
  return [...Array.from({ length: top - 1 }, () => []), ...shifted];
}

describe.each(["golden", "golden-aggregate"])("a file is read as the same workbook would be: %s", (suite) => {
  const root = join(__dirname, "..", "register", suite);
  test.each(goldenCases(root))("%s", async (name) => {
    const { sheets, options = {} } = JSON.parse(readFileSync(join(root, name, "grid.json"), "utf8")) as { sheets: Grid[]; options?: ReaderOptions };
    await expectSame(workbookOf(Object.fromEntries(sheets.map((grid) => [grid.sheet, rowsOf(grid)]))), options);
  });
});

/** Workbooks with what a grid cannot hold. */
const WORKBOOKS: Record<string, () => WorkbookState> = {
  "cells merged downwards": () => {
    const rows = registerRows(12).map((row, at) => (at % 4 === 0 ? row : row.map((cell, column) => (column === 2 || column === 4 ? "" : cell))));
    const state = workbookOf({ HoSo: [["SỔ"], REGISTER_HEADER, ...rows] });
    for (const row of [2, 6, 10]) for (const column of [2, 4]) state.sheets[0].merges.push({ row, column, rows: 4, columns: 1 });
    return state;
  },
  "a table with a total row and rows typed below it": () => {
    const state = workbookOf({ HoSo: [["SỔ"], REGISTER_HEADER, ...registerRows(20), ["Tổng", 20, "", "", 44460, 44470, 44465, ""], ...registerRows(21).slice(20)] });
    addTable(state, 1, 0, 22, true);
    return state;
  },
  "registers in two tables far down": () => {
    const notes = Array.from({ length: 90 }, (_, at) => [`Hướng dẫn ${at}`]);
    const state = workbookOf({ HoSo: [...notes, REGISTER_HEADER, ...registerRows(20), [], [], REGISTER_HEADER, ...registerRows(30).slice(25)] });
    addTable(state, 90, 0, 21);
    addTable(state, 113, 0, 6);
    return state;
  },
  "lists beside a register: hidden, without due days, without headers that can be told, empty": () => {
    const handed = registerRows(30).map(([number, id, , , received, , finished]) => [number, id, received, finished]);
    const state = workbookOf({
      HoSo: [REGISTER_HEADER, ...registerRows(20)], BanGiao: [["STT", "Mã hồ sơ", "Ngày tiếp nhận", "Ngày trả kết quả"], ...handed],
      La: [["Ma", "N1", "N2"], ...registerRows(15).map(([, id, , , received, due]) => [`K${String(id).slice(-6)}-H62-260101-00${String(id).slice(-2)}`, received, due])], Trong: [],
    });
    addSheet(state, "An", [REGISTER_HEADER, ...registerRows(40).slice(30)], "Hidden");
    return state;
  },
};

function addTable(state: WorkbookState, row: number, column: number, rows: number, showTotals = false): void {
  const [sheet] = state.sheets;
  const id = sheet.tables.length + 1;
  const area = { row, column, rows, columns: REGISTER_HEADER.length };
  sheet.tables.push({ id, name: `Bang${id}`, area, showHeaders: true, showTotals, style: "", showBandedRows: true });
}

test.each(Object.keys(WORKBOOKS))("a file is read as the same workbook would be: %s", async (name) => {
  await expectSame(WORKBOOKS[name]());
});

test("a province's register of a real size is read as the same workbook would be", async () => {
  const opened = await openWorkbook(new Uint8Array(readFileSync(join(__dirname, "..", "samples", "out", "province.xlsx"))));
  if (!opened.ok) throw new Error("the sample does not open");
  await expectSame(opened.state);
});
