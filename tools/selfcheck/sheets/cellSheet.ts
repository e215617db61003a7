import { CASES, UNITS } from "../register/cases";
import { serial } from "../register/serial";
import { CELLS } from "../checks/cells";
import { DEADLINES } from "../checks/dayCases";
import { HANDLE_FORMULAS } from "../checks/handles";
import { SPILLS } from "../checks/spills";
import { OLD_TEXTS, SPELLINGS } from "../checks/texts";
import { selfCheckText } from "../../locales/selfCheck";
import { COLUMNS } from "../register/columns";
import type { Content } from "../register/content";
import { LOOKS } from "./looks";
import type { Pen } from "./pen";

type Block = readonly (readonly (Content | undefined)[])[];

const [FROM, TO] = [serial("21/6"), serial("20/9")];
const down = (cells: readonly (Content | undefined)[]): Block => cells.map((cell) => [cell]);

/** What stands under each name. */
const BLOCKS: readonly (readonly [name: string, block: Block])[] = [
  [CELLS.empty, [[undefined]]], [CELLS.emptyText, [[{ formula: '=""' }]]], [CELLS.zero, [[0]]], [CELLS.errorCell, [[{ formula: "=NA()" }]]],
  [CELLS.handlers, down(["Nguyễn Văn An", undefined, "Lê Kim Chi"])], [CELLS.otherHandlers, down(["<>Nguyễn Văn An", { formula: '=""' }, "<>Lê Kim Chi"])],
  [CELLS.mixedHandlers, down(["<>Nguyễn Văn An", "Lê Kim Chi"])], [CELLS.units, down([UNITS.YT, UNITS.HB])],
  [CELLS.daysAcross, [[FROM, TO]]], [CELLS.daysDown, down([FROM, TO])], [CELLS.daysAsText, [["21/06/2021", "20/09/2021"]]], [CELLS.reversed, [[TO, FROM]]], [CELLS.three, [[FROM, TO, TO]]],
  [CELLS.firstOfMonth, [[serial("1/9")]]], [CELLS.periodText, [["Q3/2021"]]], [CELLS.year, [[2021]]],
  [CELLS.unit, [[UNITS.NV]]], [CELLS.option, [["Ngày chốt"]]], [CELLS.optionValue, [[14]]],
  [CELLS.tcvn, down(OLD_TEXTS.map(([written]) => written))], [CELLS.spellings, down(SPELLINGS.map(([written]) => written))],
  [CELLS.ownDays, [[serial("7/9"), "nghỉ"]]],
  [CELLS.late, down(CASES.map(({ due }) => due || undefined))], [CELLS.done, down(CASES.map(({ finished }) => finished || undefined))],
  ["HanNhan", down(DEADLINES.map(([received]) => serial(received)))], ["HanSo", down(DEADLINES.map(([, limit]) => limit))],
  ["HanLoai", down(DEADLINES.map(([, , unit]) => unit))], ["HanChot", down(DEADLINES.map(([, , , cutoff]) => cutoff || undefined))],
];

/** Columns of the register by themselves, each apart from the others. */
const NARROW: readonly (readonly [name: string, headers: readonly string[]])[] = [
  ["CotMa", ["Mã hồ sơ"]], ["CotDonVi", ["Cơ quan giải quyết"]], ["CotNgay", ["Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả"]],
  ["CotBaNgay", ["Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả"]], ["CotTrangThai", ["Trạng thái"]], ["CotHinhThuc", ["Hình thức tiếp nhận"]],
];

function narrowBlocks(): [string, Block][] {
  return NARROW.map(([name, headers]) => {
    const columns = COLUMNS.filter(({ header }) => headers.includes(header));
    return [name, [columns.map(({ header }) => header), ...CASES.map((each, at) => columns.map(({ of }) => of(each, at) || undefined))]];
  });
}

/** A formula with room for what it gives. */
function spillBlocks(): [string, Block][] {
  return SPILLS.map(({ name, formula, rows, columns }) => [
    name, Array.from({ length: rows }, (_row, at) => Array.from({ length: columns }, (_cell, column) => (at + column === 0 ? { formula } : undefined))),
  ]);
}

function lookOf(content: Content | undefined): (typeof LOOKS)[keyof typeof LOOKS] {
  if (typeof content !== "number" || content < FROM - 2000) return LOOKS.cell;
  return Number.isInteger(content) ? LOOKS.day : LOOKS.dateTime;
}

/** A block under its name, its own columns from there on; gives the column behind it. */
function putBlock(pen: Pen, column: number, name: string, block: Block): number {
  pen.put(3, column, name, LOOKS.header);
  block.forEach((cells, row) => cells.forEach((content, at) => {
    if (content !== undefined) pen.put(4 + row, column + at, content, lookOf(content));
  }));
  pen.name(name, { row: 4, column, rows: block.length, columns: block[0].length });
  block[0].forEach((_cell, at) => pen.sheet.columnWidths.set(column + at, 95));
  return column + block[0].length + 1;
}

/** Every cell and list that formulas point at, each under its name. */
export function putCells(pen: Pen, exists: (id: string) => boolean): void {
  pen.put(0, 0, selfCheckText("cells.title"), LOOKS.title);
  pen.put(1, 0, selfCheckText("cells.note"), LOOKS.subtitle);
  const handles: readonly (readonly [string, Block])[] = exists("CASEBOOK") ? HANDLE_FORMULAS.map(([name, formula]) => [name, [[{ formula }]]]) : [];
  let column = 0;
  for (const [name, block] of [...BLOCKS, ...narrowBlocks(), ...handles, ...spillBlocks()]) column = putBlock(pen, column, name, block);
  pen.sheet.freeze = { rows: 4, columns: 0 };
}
