import type { CellValue, Grid } from "../../../src/register/model/grid";
import { Dice } from "../random";
import { HEADER, type SampleRegister } from "../sheet";
import { dateParts, dayNumber } from "../workdays";
import { PLACE, printed } from "./rowDefects";

const DAY_PLACES = [PLACE.received, PLACE.due, PLACE.finished, PLACE.handedOver];

/** The same register as another office would keep or export it: sheets from A1. */
export interface Disguise {
  name: string;
  sheets(register: SampleRegister): Grid[];
}

function sheet(name: string, rows: CellValue[][]): Grid {
  return { sheet: name, top: 1, left: 1, rows };
}

function shuffledColumns(register: SampleRegister, seed: number): CellValue[][] {
  const order = new Dice(seed).shuffled(HEADER.map((_header, place) => place));
  return [register.header, ...register.rows].map((row) => order.map((place) => row[place]));
}

/** Rows by a key, in the order in which keys come. */
function grouped<K>(rows: readonly CellValue[][], keyOf: (row: CellValue[]) => K): Map<K, CellValue[][]> {
  const groups = new Map<K, CellValue[][]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

function monthOf(row: CellValue[]): string {
  const { year, month } = dateParts(Math.floor(Number(row[PLACE.received])));
  return `T${month}-${year}`;
}

/** What a machine set to en-US makes of dates printed day first: swapped where it can, text where it cannot (domain.md 4.4.2). */
export function asEnUs(value: CellValue): CellValue {
  if (typeof value !== "number") return value;
  const { year, month, day } = dateParts(Math.floor(value));
  return day > 12 ? printed(value) : dayNumber(year, day, month) + (value % 1);
}

function bandRows(rows: readonly CellValue[][]): CellValue[][] {
  const without = (row: CellValue[]): CellValue[] => row.filter((_cell, place) => place !== PLACE.unit);
  const out: CellValue[][] = [];
  let number = 0;
  for (const [unit, cases] of grouped(rows, (row) => String(row[PLACE.unit]))) {
    out.push([ROMAN[number++], unit], ...cases.map(without), ["", `Cộng ${unit}`, "", `${cases.length} hồ sơ`]);
  }
  return out;
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI", "XXII"];

/** Parents above the days and the ways of receipt, as form 06 has them (domain.md 1.5). */
const TWO_ROWS: CellValue[][] = [
  ["STT", "Mã hồ sơ", "Lĩnh vực", "Tên thủ tục hành chính", "Cơ quan giải quyết", "Người nộp", "Ngày, tháng, năm", "", "", "", "Trạng thái", "Tiếp nhận", ""],
  ["", "", "", "", "", "", "Nhận hồ sơ", "Hẹn trả kết quả", "Có kết quả", "Trả kết quả", "", "Hình thức", "Mức độ"],
  HEADER.map((_header, place) => `(${place + 1})`),
];

export const DISGUISES: readonly Disguise[] = [
  { name: "columns in another order", sheets: (register) => [sheet("HoSo", shuffledColumns(register, 5))] },
  {
    name: "one sheet a month, each with columns in an order of its own",
    sheets: (register) => [...grouped(register.rows, monthOf)].map(([month, rows], seed) => sheet(month, shuffledColumns({ ...register, rows }, seed))),
  },
  {
    name: "one sheet a unit",
    sheets: (register) => [...grouped(register.rows, (row) => String(row[PLACE.unit]))].map(([, rows], number) => sheet(`DV${number + 1}`, [["DANH SÁCH HỒ SƠ"], register.header, ...rows])),
  },
  {
    name: "every day as text, in the ways of three exports",
    sheets: (register) => [sheet("HoSo", [register.header, ...register.rows.map((row) => row.map((cell, place) => (DAY_PLACES.includes(place as never) && typeof cell === "number" ? printed(cell) : cell)))])],
  },
  {
    name: "a header of two rows with parents and a row of column numbers",
    sheets: (register) => [sheet("Sổ", [["SỔ THEO DÕI HỒ SƠ"], [], ...TWO_ROWS, ...register.rows])],
  },
  {
    name: "exported again: every case of the last month stands a second time, in an older state",
    sheets: (register) => {
      const again = register.rows.filter((row) => monthOf(row) === "T8-2021").map((row) => row.map((cell, place) => (place === PLACE.finished || place === PLACE.handedOver ? null : place === PLACE.status ? "Đang xử lý" : cell)));
      return [sheet("Cũ", [register.header, ...again]), sheet("Mới", [register.header, ...register.rows])];
    },
  },
  {
    name: "a unit's band above its cases and a sum below them instead of a unit column",
    sheets: (register) => [sheet("Sổ", [register.header.filter((_header, place) => place !== PLACE.unit), ...bandRows(register.rows)])],
  },
];

/** The register as a machine set to en-US read it: every day column has day and month exchanged where that is possible. */
export function enUsRegister(register: SampleRegister): Grid[] {
  return [sheet("HoSo", [register.header, ...register.rows.map((row) => row.map((cell, place) => (DAY_PLACES.includes(place as never) ? asEnUs(cell) : cell)))])];
}
