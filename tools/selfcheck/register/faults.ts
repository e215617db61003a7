import { CASES, UNITS, type SelfCase } from "./cases";
import { COLUMNS, caseRow, type Column, type Header } from "./columns";
import { dayText, serial } from "./serial";
import type { Content } from "./content";

type Row = (Content | undefined)[];

/** A copy of the register with one fault, under a name of the workbook. */
export interface FaultyRegister {
  name: string;
  what: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Blank columns at the right that the name takes in. */
  blankColumns?: number;
}

/** Without the row that was copied. */
const PLAIN: readonly SelfCase[] = CASES.filter(({ id }, at) => CASES.findIndex((each) => each.id === id) === at);

function place(header: Header): number {
  return COLUMNS.findIndex((column) => column.header === header);
}

function without(...headers: readonly Header[]): readonly Column[] {
  return COLUMNS.filter(({ header }) => !headers.includes(header));
}

/** The register with a change in some cells. */
function changed(change: (row: Row, each: SelfCase) => void): Row[] {
  return PLAIN.map((each, at) => {
    const row = caseRow(COLUMNS, each, at, {});
    change(row, each);
    return row;
  });
}

/** The cells of some cases, by the ends of their numbers, put otherwise. */
function withCells(numbers: readonly string[], header: Header, content: Content): Row[] {
  return changed((row, { id }) => {
    if (numbers.some((number) => id.endsWith(number))) row[place(header)] = content;
  });
}

/** As a month-first Excel takes day-first days: those up to the 12th exchanged, the others texts. */
function exchanged(day: number): Content {
  const [date, month, year] = dayText(day).split("/").map(Number);
  return date <= 12 ? serial(`${month}/${date}/${year}`) : dayText(day);
}

function of(columns: readonly Column[]): Row[] {
  return PLAIN.map((each, at) => caseRow(columns, each, at, {}));
}

/** Enough cases of the quarter that leaving them out would show in its figures. */
const SEVERAL = ["10", "26", "43", "52"];

/** A second row of some cases, with another day of their results. */
function twice(): Row[] {
  const again = CASES.filter(({ id }) => SEVERAL.some((number) => id.endsWith(number)));
  return [...of(COLUMNS), ...again.map((each, at) => caseRow(COLUMNS, { ...each, finished: each.due + 1, handedOver: each.due + 1 }, PLAIN.length + at, {}))];
}

export const FAULTY_REGISTERS = (): readonly FaultyRegister[] => [
  { name: "SoChuLa", what: "Trạng thái của hồ sơ 16 là một chữ lạ", columns: COLUMNS, rows: withCells(["16"], "Trạng thái", "Chuyển kho lạnh") },
  { name: "SoKenhLa", what: "Hình thức tiếp nhận của hồ sơ 06 là một chữ lạ", columns: COLUMNS, rows: withCells(["06"], "Hình thức tiếp nhận", "Bồ câu") },
  { name: "SoMucLa", what: "Mức độ của hồ sơ 07 là một chữ lạ", columns: COLUMNS, rows: withCells(["07"], "Mức độ DVC", "Hạng vàng") },
  { name: "SoDaoNgay", what: "Ngày tiếp nhận như khi Excel đọc tháng trước ngày", columns: COLUMNS, rows: changed((row, { received }) => { row[place("Ngày tiếp nhận")] = exchanged(received); }) },
  { name: "SoNgayHong", what: "Ngày có kết quả của bốn hồ sơ không đọc được", columns: COLUMNS, rows: withCells(SEVERAL, "Ngày có kết quả", "36/7/2021") },
  { name: "SoOLoi", what: "Ngày có kết quả của bốn hồ sơ là ô báo lỗi", columns: COLUMNS, rows: withCells(SEVERAL, "Ngày có kết quả", { formula: "=NA()" }) },
  { name: "SoHaiDong", what: "Bốn hồ sơ đứng ở hai dòng, ngày có kết quả khác nhau", columns: COLUMNS, rows: twice() },
  { name: "SoThieuTen", what: `Hồ sơ 27 và 30 không ghi đơn vị, nằm dưới ${UNITS.NV}`, columns: COLUMNS, rows: changed((row, { id }) => { if (/(27|30)$/.test(id)) row[place("Cơ quan giải quyết")] = undefined; }) },
  { name: "SoKhongHinhThuc", what: "Không có cột hình thức tiếp nhận", columns: without("Hình thức tiếp nhận"), rows: of(without("Hình thức tiếp nhận")) },
  { name: "SoKhongDonVi", what: "Không có cột đơn vị", columns: without("Cơ quan giải quyết"), rows: of(without("Cơ quan giải quyết")) },
  { name: "SoKhongTrangThai", what: "Không có cột trạng thái; vùng dừng ở cột cuối", columns: without("Trạng thái"), rows: of(without("Trạng thái")) },
  { name: "SoKhongTrangThaiDu", what: "Không có cột trạng thái; vùng gồm ba cột trống bên phải", columns: without("Trạng thái"), rows: of(without("Trạng thái")), blankColumns: 3 },
  { name: "SoCatNgay", what: "Ba cột ngày cắt ra từ sổ", columns: COLUMNS.slice(6, 9), rows: of(COLUMNS.slice(6, 9)) },
];
