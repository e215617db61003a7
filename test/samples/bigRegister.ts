import type { CellValue } from "../../src/register/model/grid";
import { printed } from "./defects/rowDefects";
import { Dice } from "./random";
import { HEADER, SHEET_NAME, type SampleRegister } from "./sheet";
import { dateParts, positionFrom, dayNumber, WORKDAYS } from "./workdays";

const UNITS = Array.from({ length: 25 }, (_, index) => `Ủy ban nhân dân xã số ${index + 1}`);
const FIELDS = Array.from({ length: 60 }, (_, index) => `Lĩnh vực ${index + 1}`);
const LIMITS = [0, 0, 3, 5, 7, 10, 15, 20, 30];
const FIRST = positionFrom(dayNumber(2020, 1, 1));
const LAST = positionFrom(dayNumber(2021, 12, 31));

const two = (value: number) => String(value).padStart(2, "0");

function statusOf(finished: boolean, handedOver: boolean, dice: Dice): string {
  if (handedOver) return dice.chance(0.03) ? "Trả lại" : "Đã trả kết quả";
  if (finished) return "Đã xử lý xong";
  return dice.chance(0.05) ? "Yêu cầu bổ sung giấy tờ" : "Đang xử lý";
}

function caseRow(index: number, received: number, dice: Dice): CellValue[] {
  const limit = dice.pick(LIMITS);
  const delay = dice.chance(0.04) ? dice.between(1, 6) : -dice.between(0, Math.floor(limit / 2));
  const finished = received + Math.max(0, limit + delay);
  const handedOver = finished + dice.between(0, 5);
  const online = dice.chance(0.4);
  const unit = dice.between(0, UNITS.length - 1);
  const { year, month, day } = dateParts(WORKDAYS[received]);
  return [
    index + 1, `000.${two(unit + 10)}.31.H62-${two(year % 100)}${two(month)}${two(day)}-${String(index + 1).padStart(6, "0")}`,
    dice.pick(FIELDS), `Thủ tục số ${dice.between(1, 180)}`, UNITS[unit], `Người nộp ${String(index % 100000).padStart(6, "0")}`,
    WORKDAYS[received] + dice.between(450, 1000) / 1440, WORKDAYS[received + limit],
    finished <= LAST ? WORKDAYS[finished] : null, handedOver <= LAST ? WORKDAYS[handedOver] : null,
    statusOf(finished <= LAST, handedOver <= LAST, dice), online ? "Trực tuyến" : "Trực tiếp", `Mức độ ${online ? dice.between(3, 4) : 2}`,
  ];
}

/** Faults of real exports, one kind a call; columns as in HEADER. */
const FAULTS: readonly ((row: CellValue[], previous: CellValue[]) => void)[] = [
  (row) => { row[6] = printed(Number(row[6])); },
  (row) => { row[7] = printed(Number(row[7])); },
  (row) => { row[4] = `  ${String(row[4]).normalize("NFD")}\u00a0`; },
  (row, previous) => { row[1] = previous[1]; },
  (row) => { row[7] = null; },
  (row) => { row[6] = null; },
  (row) => { row[6] = "31/02/2021"; },
  (row) => { row[8] = Number(row[7]) - 400; },
  (row) => { row[8] = "#N/A"; },
  (row) => { row[10] = "Không được tiếp nhận"; },
  (row) => { row[10] = "Chuyển phòng khác"; },
  (row) => { row.fill(null); },
];

/**
 * A register of n cases of 25 units over the years 2020 and 2021, in order of receipt, for benches and stress tests.
 * dirt is the share of rows with one fault of real exports each (0 = none).
 * @example bigRegister(100_000, 7, { dirt: 0.02 })
 */
export function bigRegister(n: number, seed: number, { dirt = 0 }: { dirt?: number } = {}): SampleRegister {
  const dice = new Dice(seed);
  const rows: CellValue[][] = [];
  for (let index = 0; index < n; index += 1) {
    const row = caseRow(index, FIRST + Math.floor(((LAST - FIRST) * index) / n), dice);
    if (dirt > 0 && index > 0 && dice.chance(dirt)) dice.pick(FAULTS)(row, rows[index - 1]);
    rows.push(row);
  }
  return { sheet: SHEET_NAME, titleRows: [["SỔ THEO DÕI HỒ SƠ (dữ liệu sinh tự động)"]], header: [...HEADER], headerRow: 2, rows };
}
