import { DEFAULT_CLOSING_DAY, makePeriod } from "../calendar/period";
import { DEFAULT_CONVENTIONS } from "../indicators/conventions";
import { contentHash } from "./book/contentHash";
import { KeptBook } from "./book/keptBook";
import { evaluate } from "./evaluate";
import { functionSpec } from "./functionTable";
import { readCaseRange } from "./range/caseRange";

/** More than one batch of rows that count, so that every turn of the pass is taken. */
const ROWS = 6000;
const ROUNDS = 6;
/** The round without a period, and the one whose rows the register's own reader has to read. */
const WHOLE_TABLE_ROUND = 2;
const READER_ROUND = 3;
const FIRST_DAY = 44330;
/** 17:00, as many registers have it in all appointments: they are then compared with the receipts. */
const CLOSING_TIME = 17 / 24;
const HEADER = ["STT", "Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái", "Hình thức tiếp nhận", "Mức độ"];
const ENDED = ["Đã trả kết quả", "Đã xử lý xong", "Trả lại", "Công dân yêu cầu rút hồ sơ", "Mới đăng ký"];
const OPEN = ["Đang xử lý", "Yêu cầu bổ sung giấy tờ", "Dừng xử lý", "Được tiếp nhận", "", null];
const CHANNELS = ["Trực tuyến", "Trực tiếp", "Trực tuyến", "Qua bưu chính công ích", null];
const LEVELS = ["Toàn trình", "Một phần", "Mức độ 4", "", null];

/** Invented rows of every kind that clean registers hold; the same each time. */
function practiceRow(i: number): unknown[] {
  const received = FIRST_DAY + (i % 150) + (i % 3) * 0.37;
  const open = i % 8 === 0;
  const finished = open ? (i % 16 === 0 ? "" : null) : Math.floor(received) + (i % 23);
  return [
    i + 1, `000.00.${i % 30}.H62-${i}`, `${i % 2 === 0 ? "Đơn vị" : "So"} ${i % 25}`, received, i % 60 === 0 ? "" : Math.floor(received) + 5 + (i % 15) + CLOSING_TIME,
    finished, i % 5 === 0 ? "" : finished, open ? OPEN[i % OPEN.length] : ENDED[i % ENDED.length], CHANNELS[i % CHANNELS.length], LEVELS[(i >> 2) % LEVELS.length],
  ];
}

/**
 * Runs the functions over invented rows so that the engine has compiled them before the first real call, which
 * otherwise takes several times as long (performance.md). Rows go through JSON, as the cells that Excel sends do.
 * schedule: how each of the short rounds is run; at once unless said otherwise.
 * @example warmUp((round) => setTimeout(round, 0))
 */
export function warmUp(schedule: (round: () => void) => unknown = (round) => round()): void {
  let json = "";
  for (let round = 0; round < ROUNDS; round++) schedule(() => practise(json ||= practiceRows(), round));
}

function practiceRows(): string {
  return JSON.stringify([HEADER, ...Array.from({ length: ROWS }, (_unused, i) => practiceRow(i))]);
}

function practise(json: string, round: number): void {
  const matrix = JSON.parse(json) as unknown[][];
  if (round === READER_ROUND) matrix[ROWS][3] = "chưa rõ";
  const period = round === WHOLE_TABLE_ROUND ? null : "Q3/2021";
  for (const id of ["ONTIME", "ONLINE", "SUMMARY"]) {
    const spec = functionSpec(id);
    if (spec) evaluate(spec, [matrix, period, null], "vi");
  }
  practiseBook(matrix);
}

/** A register behind a handle, which is put on no shelf. */
function practiseBook(matrix: unknown[][]): void {
  const range = readCaseRange(matrix);
  if (!range.ok) return;
  contentHash(matrix);
  const book = new KeptBook(range.value);
  for (const quarter of [2, 3, 4]) book.count(makePeriod("quarter", 2021, quarter, DEFAULT_CLOSING_DAY), null, DEFAULT_CONVENTIONS);
}
