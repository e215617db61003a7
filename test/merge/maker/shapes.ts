import { aggregateSheet } from "./aggregateSheet";
import type { ColumnKey, LayoutName, Manner } from "./columns";
import { dayText, WINDOW } from "./days";
import { xlsBytes } from "./formats/biff";
import { tcvn3 } from "./formats/letters";
import { odsBytes } from "./formats/ods";
import { csvBytes, pageBytes, xml2003Bytes } from "./formats/texts";
import { xlsxBytes } from "./formats/xlsx";
import type { MadeBook, MadeCase, MadeCell, MadeSheet, PlannedRow } from "./model";
import { placeOf, SAME_NAME, SPELLINGS, unmarked } from "./places";
import { registerSheet } from "./registerSheet";
import type { System } from "./words";

/** A file of cases that is to be written. */
export interface RegisterFile {
  unit: string;
  /** Which of the files with its shape: some things alternate. */
  turn: number;
  /** Short for the unit, or its names as they are. */
  isShort: boolean;
  rows: readonly PlannedRow[];
}

interface Shape {
  extension: string;
  layout: LayoutName;
  system: System;
  without?: readonly ColumnKey[];
  fileName: (unit: string) => string;
  manner?: Partial<Manner>;
  bytes: (file: RegisterFile, manner: Manner) => Uint8Array;
}

const FORMATS = [xlsxBytes, xlsBytes, odsBytes];
const plain = (unit: string): string => `Hồ sơ ${placeOf(unit)}`;
const named = (unit: string): string => `${unit} - Quý III`;
const asText = (serial: number): MadeCell => dayText(serial);
const atNine = (serial: number): MadeCell => ({ day: serial + 0.375 });
const book = (sheet: MadeSheet): MadeBook => ({ sheets: [sheet] });

function letterhead(unit: string): MadeCell[][] {
  return [[unit.toUpperCase()], ["SỔ THEO DÕI HỒ SƠ TIẾP NHẬN VÀ TRẢ KẾT QUẢ"], [`(Từ ngày ${dayText(WINDOW.from)} đến ngày ${dayText(WINDOW.to)})`], []];
}

/** A sheet of a few figures, as staff put beside their register: neither a register nor a table of counts by unit. */
function dashboard(count: number): MadeSheet {
  return { name: "Tổng quan", rows: [["THEO DÕI NHANH"], [], ["Chỉ tiêu", "Giá trị"], ["Số dòng trong sổ", count], ["Cập nhật bởi", "Văn phòng"]] };
}

function severalSheets({ unit, rows }: RegisterFile, manner: Manner): Uint8Array {
  const older = rows.slice(0, Math.ceil(rows.length / 2));
  return xlsxBytes({ sheets: [
    dashboard(rows.length), registerSheet("Hồ sơ", rows, manner, letterhead(unit)), { ...registerSheet("Hồ sơ (cũ)", older, manner), isHidden: true },
  ] });
}

function tableObject({ rows }: RegisterFile, manner: Manner): Uint8Array {
  const sheet = registerSheet("Sổ", rows, manner);
  const table = { top: 0, left: 0, bottom: sheet.rows.length - 1, right: sheet.rows[0].length - 1, hasTotal: rows.at(-1)?.is === "total" };
  return xlsxBytes(book({ ...sheet, table }));
}

function oldFont({ rows }: RegisterFile, manner: Manner): Uint8Array {
  const sheet = registerSheet("So", rows, manner);
  return xlsxBytes(book({ ...sheet, font: ".VnTime", rows: sheet.rows.map((row) => row.map((cell) => (typeof cell === "string" ? tcvn3(cell) : cell))) }));
}

function isCase(row: PlannedRow | undefined): boolean {
  return row?.is === "case";
}

/** One register on two sheets, parted between two cases. */
function sheetsByMonth({ unit, rows }: RegisterFile, manner: Manner): Uint8Array {
  let middle = Math.floor(rows.length / 3);
  while (middle < rows.length - 1 && !(isCase(rows[middle - 1]) && isCase(rows[middle]))) middle++;
  return xlsxBytes({ sheets: [
    registerSheet("Tháng 7", rows.slice(0, middle), manner, letterhead(unit)), registerSheet("Tháng 8, 9", rows.slice(middle), manner, letterhead(unit)),
  ] });
}

/** A sheet for each unit, which only the sheet's name says. */
function sheetAUnit({ rows }: RegisterFile, manner: Manner): Uint8Array {
  const units = new Set(rows.flatMap((row) => ("shown" in row ? [row.shown.unit] : [])));
  return xlsxBytes({ sheets: [...units].map((unit) => registerSheet(SPELLINGS[SAME_NAME](unit), rows.filter((row) => "shown" in row && row.shown.unit === unit), manner)) });
}

/** The running number of a book kept by hand: every unit has a first case. */
function runningNumber(id: string): number {
  return Number(id.slice(-4));
}

/** Number cells where ids began with zeros. */
function withoutZeros(id: string): MadeCell {
  const [, unit, , number] = /^000\.(\d\d\.\d\d)\.H62-(\d+)-(\d+)$/.exec(id) ?? [];
  return Number(`${unit.replace(".", "")}26${number}`);
}

/** What files of cases look like. */
export const SHAPES = {
  plain: { extension: "xlsx", layout: "standard", system: 0, fileName: plain, bytes: ({ rows }, manner) => xlsxBytes(book(registerSheet("Hồ sơ", rows, manner))) },
  letterhead: { extension: "xlsx", layout: "vendor", system: 1, without: ["unit"], fileName: (unit) => `So theo doi ${unmarked(placeOf(unit))}`, manner: { day: atNine },
    bytes: ({ rows, unit }, manner) => xlsxBytes(book(registerSheet("Sheet1", rows, manner, letterhead(unit)))) },
  unitInFileName: { extension: "xlsx", layout: "standard", system: 0, without: ["unit"], fileName: named, bytes: ({ rows }, manner) => xlsxBytes(book(registerSheet("Sheet1", rows, manner))) },
  doubtfulHeader: { extension: "xlsx", layout: "doubtful", system: 1, fileName: plain, bytes: ({ rows }, manner) => xlsxBytes(book(registerSheet("Sổ", rows, manner))) },
  mergedHeader: { extension: "xlsx", layout: "grouped", system: 2, fileName: (unit) => `${plain(unit)} (mau so 06)`,
    bytes: ({ rows, unit }, manner) => xlsxBytes(book(registerSheet("Mẫu 06", rows, manner, letterhead(unit)))) },
  severalSheets: { extension: "xlsx", layout: "standard", system: 0, fileName: plain, bytes: severalSheets },
  tableObject: { extension: "xlsx", layout: "vendor", system: 0, fileName: (unit) => `${plain(unit)} (bang)`, bytes: tableObject },
  csvUtf8: { extension: "csv", layout: "standard", system: 0, fileName: plain, bytes: ({ rows }, manner) => csvBytes(registerSheet("", rows, manner), ";", "UTF-8") },
  csvUtf16: { extension: "csv", layout: "vendor", system: 1, fileName: plain, bytes: ({ rows }, manner) => csvBytes(registerSheet("", rows, manner), ",", "UTF-16") },
  csvWindows: { extension: "csv", layout: "standard", system: 2, fileName: plain, bytes: ({ rows }, manner) => csvBytes(registerSheet("", rows, manner), ";", "Windows-1258") },
  doubtfulAgain: { extension: "xls", layout: "doubtful", system: 1, fileName: plain, bytes: ({ rows }, manner) => xlsBytes(book(registerSheet("Sổ", rows, manner))) },
  portalPage: { extension: "xls", layout: "portal", system: 0, fileName: (unit) => `DanhSachHoSo ${unmarked(placeOf(unit))}`, manner: { day: atNine },
    bytes: ({ rows, unit }, manner) => pageBytes(registerSheet("", rows, manner, [["HỆ THỐNG THÔNG TIN GIẢI QUYẾT TTHC"], ...letterhead(unit).slice(1, 3)])) },
  xml2003: { extension: "xml", layout: "standard", system: 1, fileName: plain, bytes: ({ rows }, manner) => xml2003Bytes(book(registerSheet("Hồ sơ", rows, manner))) },
  ods: { extension: "ods", layout: "vendor", system: 2, fileName: plain, bytes: ({ rows }, manner) => odsBytes(book(registerSheet("Trang tính 1", rows, manner))) },
  biff: { extension: "xls", layout: "standard", system: 0, fileName: (unit) => `${plain(unit)} 97`, bytes: ({ rows }, manner) => xlsBytes(book(registerSheet("Hồ sơ", rows, manner))) },
  macros: { extension: "xlsm", layout: "vendor", system: 0, fileName: plain, bytes: ({ rows }, manner) => xlsxBytes({ ...book(registerSheet("Hồ sơ", rows, manner)), hasMacros: true }) },
  date1904: { extension: "xlsx", layout: "standard", system: 0, fileName: (unit) => `${plain(unit)} (mac)`, bytes: ({ rows, turn }, manner) => (
    (turn % 2 === 0 ? xlsxBytes : xlsBytes)({ ...book(registerSheet("Hồ sơ", rows, manner)), is1904: true })) },
  textDates: { extension: "xlsx", layout: "standard", system: 2, fileName: plain, manner: { day: asText }, bytes: ({ rows, turn }, manner) => FORMATS[turn % 3](book(registerSheet("Hồ sơ", rows, manner))) },
  lostZeros: { extension: "xlsx", layout: "vendor", system: 1, fileName: (unit) => `${plain(unit)} (ma so)`, manner: { id: withoutZeros }, bytes: ({ rows }, manner) => xlsxBytes(book(registerSheet("Hồ sơ", rows, manner))) },
  oldFont: { extension: "xlsx", layout: "standard", system: 0, fileName: (unit) => `${plain(unit)} (VnTime)`, bytes: oldFont },
  runningIds: { extension: "xlsx", layout: "grouped", system: 0, without: ["unit"], fileName: (unit) => `So 06 ${unmarked(placeOf(unit))}`, manner: { id: runningNumber },
    bytes: ({ rows, unit }, manner) => xlsxBytes(book(registerSheet("So 06", rows, manner, letterhead(unit)))) },
  unitInFolderName: { extension: "xlsx", layout: "standard", system: 0, without: ["unit"], fileName: (unit) => `${unit}/Hồ sơ quý III`, bytes: ({ rows }, manner) => xlsxBytes(book(registerSheet("Sheet1", rows, manner))) },
  sheetsByMonth: { extension: "xlsx", layout: "standard", system: 1, without: ["unit"], fileName: (unit) => `${plain(unit)} (theo thang)`, bytes: sheetsByMonth },
  sheetAUnit: { extension: "xlsx", layout: "vendor", system: 0, without: ["unit"], fileName: (first) => `Mỗi xã một trang ${first}`, bytes: sheetAUnit },
  noIds: { extension: "xlsx", layout: "standard", system: 0, without: ["caseId"], fileName: (unit) => `${plain(unit)} (khong ma)`, bytes: ({ rows }, manner) => xlsxBytes(book(registerSheet("Hồ sơ", rows, manner))) },
  runningIdsAgain: { extension: "xlsx", layout: "standard", system: 2, fileName: (unit) => `${plain(unit)} (so tay)`, manner: { id: runningNumber }, bytes: ({ rows }, manner) => xlsxBytes(book(registerSheet("Sổ", rows, manner))) },
  bookNumbers: { extension: "xlsx", layout: "vendor", system: 0, without: ["unit"], fileName: (unit) => `${plain(unit)} (so 2026)`, manner: { id: (id) => `${runningNumber(id)}/2026` },
    bytes: ({ rows, unit }, manner) => xlsxBytes(book(registerSheet("So 2026", rows, manner, letterhead(unit)))) },
} satisfies Record<string, Shape>;
export type ShapeName = keyof typeof SHAPES;
export const SHAPE_NAMES = Object.keys(SHAPES) as ShapeName[];

/** One name throughout, in the letters of the hour; or one of its short forms. */
function spellingOf({ isShort, turn }: RegisterFile): Manner["spell"] {
  const short = SPELLINGS[SAME_NAME + (turn % (SPELLINGS.length - SAME_NAME))];
  return (unit, row) => (isShort ? short : SPELLINGS[row % 9 === 4 ? 1 + (row % (SAME_NAME - 1)) : 0])(unit);
}

/** The bytes of a file of cases. */
export function registerBytes(name: ShapeName, file: RegisterFile): Uint8Array {
  const { layout, system, manner, without = [], bytes }: Shape = SHAPES[name];
  return bytes(file, { layout, system, without, spell: spellingOf(file), id: (id) => id, day: (day) => ({ day }), ...manner });
}

/** Whether each row says whose it is. */
export function namesUnits(name: ShapeName): boolean {
  const { without = [] }: Shape = SHAPES[name];
  return !without.includes("unit");
}

export function fileName(name: ShapeName, unit: string): string {
  return `${SHAPES[name].fileName(unit)}.${SHAPES[name].extension}`;
}

/** The bytes of a form II.06a. */
export function aggregateBytes(unit: string, rowsAre: "unit" | "field", tables: readonly { name: string; cases: readonly MadeCase[] }[]): Uint8Array {
  return xlsxBytes(book(aggregateSheet(unit, rowsAre, tables)));
}
