import type { FunctionId } from "../../../src/functions/functionTable";
import { ask, valueOf } from "../ask";

/** Twelve cases: running number, id, unit, three days and the hand-over, status, channel, level, fee, remark. */
const BODY: readonly (readonly unknown[])[] = [
  [1, "H01.001", "Sở Y tế", 44357, 44372, 44368, 44369, "Đã trả kết quả", "Trực tiếp", "Mức độ 2", 0, ""],
  [2, "H01.002", "Sở Y tế", 44362, 44377, 44377, 44378, "Đã trả kết quả", "Trực tuyến", "Toàn trình", 50000, ""],
  [3, "H01.003", "Sở Y tế", 44368, 44382, 44383, 44383, "Đã trả kết quả", "Trực tuyến", "Một phần", 0, "gấp"],
  [4, "H01.004", "Sở Y tế", 44382, 44389, 44389, "", "Trả lại", "Trực tiếp", "Mức độ 2", 0, ""],
  [5, "H01.005", "Sở Xây dựng", 44383, 44393, 44391, 44392, "Đã trả kết quả", "Trực tuyến", "Toàn trình", 0, ""],
  [6, "H01.006", "Sở Xây dựng", 44389, 44399, 44399, 44400, "Đã trả kết quả", "Trực tiếp", "", 30000, ""],
  [7, "H01.007", "Sở Xây dựng", 44409, 44418, "", "", "Đang xử lý", "Trực tiếp", "", 0, ""],
  [8, "H01.008", "Sở Xây dựng", 44421, 44459, "", "", "Yêu cầu bổ sung giấy tờ", "Trực tuyến", "Một phần", 0, ""],
  [9, "H01.009", "Sở Nội vụ", 44424, 44438, 44435, 44435, "Đã trả kết quả", "Trực tiếp", "", 0, ""],
  [10, "H01.010", "Sở Nội vụ", 44459, 44466, 44463, 44464, "Đã trả kết quả", "Trực tuyến", "Toàn trình", 0, ""],
  [11, "H01.011", "Sở Nội vụ", 44460, 44467, 44466, 44466, "Đã trả kết quả", "Trực tuyến", "Toàn trình", 0, ""],
  [12, "H01.012", "Sở Nội vụ", 44440, 44450, "", "", "Dừng xử lý", "Trực tiếp", "", 0, ""],
];
const PLAIN = ["STT", "Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái", "Hình thức tiếp nhận", "Mức độ DVC", "Phí", "Ghi chú"];
const blankRow = PLAIN.map(() => "");
const row = (...cells: unknown[]): unknown[] => PLAIN.map((_header, at) => cells[at] ?? "");
const numbers = PLAIN.map((_header, at) => `(${at + 1})`);

/** Values stand in the first cell of merged headers, blanks in the others. */
const SHAPES: Record<string, unknown[][]> = {
  "one header row": [PLAIN],
  "title rows above": [row("SỔ THEO DÕI HỒ SƠ"), row("Quý III năm 2021"), blankRow, PLAIN],
  "column numbers below": [PLAIN, numbers],
  "two header rows": [
    row("STT", "Mã hồ sơ", "Đơn vị giải quyết", "Ngày, tháng, năm", "", "", "", "Trạng thái", "Hình thức tiếp nhận", "Mức độ DVC", "Phí", "Ghi chú"),
    row("", "", "", "Tiếp nhận", "Hẹn trả", "Có kết quả", "Trả kết quả"),
  ],
  "two header rows, titles and column numbers": [
    row("SỔ THEO DÕI HỒ SƠ"), blankRow,
    row("STT", "Mã hồ sơ", "Đơn vị giải quyết", "Thời gian", "", "", "", "Trạng thái", "Hình thức tiếp nhận", "Mức độ DVC", "Phí", "Ghi chú"),
    row("", "", "", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả"), numbers,
  ],
  "three header rows": [
    row("STT", "Mã hồ sơ", "Đơn vị giải quyết", "Ngày, tháng, năm", "", "", "", "Trạng thái", "Nộp hồ sơ", "", "Phí", "Ghi chú"),
    row("", "", "", "Tiếp nhận", "Hẹn trả", "Kết quả", "", "", "Hình thức tiếp nhận", "Mức độ DVC"),
    row("", "", "", "", "", "Ngày có kết quả", "Ngày trả kết quả"),
  ],
  "four header rows": [
    row("STT", "Hồ sơ", "", "Quá trình giải quyết", "", "", "", "", "Nộp hồ sơ", "", "Phí", "Ghi chú"),
    row("", "Mã hồ sơ", "Đơn vị giải quyết", "Ngày, tháng, năm", "", "", "", "Trạng thái", "Hình thức tiếp nhận", "Mức độ DVC"),
    row("", "", "", "Tiếp nhận", "Hẹn trả", "Kết quả", ""),
    row("", "", "", "", "", "Ngày có kết quả", "Ngày trả kết quả"),
  ],
};

const IDS = ["ONTIME", "RECEIVED", "CARRIEDOVER", "CUMULATIVE", "RESOLVED", "DUE", "EARLY", "LATE", "OVERDUE", "ONLINE", "ONLINERATE", "SUMMARY"] as const satisfies readonly FunctionId[];
const figuresOf = (cases: unknown): unknown[] => IDS.map((id) => valueOf(id, cases, "Q3/2021"));
const right = figuresOf([...SHAPES["one header row"], ...BODY]);
const wide = (rows: readonly (readonly unknown[])[], width: number): unknown[][] => rows.map((cells) => Array.from({ length: width }, (_cell, at) => cells[at] ?? ""));

test("the figures counted by hand", () => {
  // In Q3 (21/6–20/9) 3–10 and 12 are received, 1 and 2 carried over; 1, 5, 9 are early, 2, 6 and the returned 4 on time, 3 is
  // late; 7 is overdue, 8 and 12 are paused, 10 is open; 11 comes later. 3, 5, 8, 10 came online.
  expect(right.slice(0, 11)).toEqual([6 / 8, 9, 2, 11, 7, 8, 3, 1, 1, 4, 4 / 9]);
});

describe.each(Object.entries(SHAPES))("a range with %s", (_title, header) => {
  const cases = [...header, ...BODY];

  test("gives the same figures on the desktop, on the web and from formulas", () => {
    expect(figuresOf(cases)).toEqual(right);
  });

  test("and so it does with blank columns beside it and blank rows below, as whole columns have them", () => {
    expect(figuresOf([...wide(cases, 26), ...Array.from({ length: 400 }, () => new Array<unknown>(26).fill(""))])).toEqual(right);
  });

  test("and with blank columns before it", () => {
    expect(figuresOf(cases.map((cells) => ["", "", ...cells]))).toEqual(right);
  });

  test("and with bands that name the units in place of a column", () => {
    const banded = BODY.flatMap((cells, at) => (at === 0 || cells[2] !== BODY[at - 1][2] ? [row("I", cells[2]), cells] : [cells]));
    const named = header.map((cells) => cells.map((cell) => (cell === "Đơn vị giải quyết" ? "Họ tên người nộp" : cell)));
    const withoutUnit = [...named, ...banded.map((cells) => cells.map((cell, place) => (place !== 2 ? cell : cells[0] === "I" ? "" : "Nguyễn Văn A")))];
    for (const id of IDS.slice(0, 11)) expect([id, ask(id, withoutUnit, "Q3/2021")]).toEqual([id, right[IDS.indexOf(id)]]);
    expect(valueOf("SUMMARY", withoutUnit, "Q3/2021")).toEqual(right[11]);
    expect(valueOf("RECEIVED", withoutUnit, "Q3/2021", "Sở Xây dựng")).toBe(4);
  });
});

test("a register's own zeros stay what they are: fees of 0, a column of nothing but 0, no day at 0", () => {
  const fees = BODY.map((cells) => cells.map((cell, at) => (at === 10 ? 0 : cell)));
  expect(figuresOf([PLAIN, ...fees])).toEqual(right);
});

test("whole columns with a million blank rows are counted in no time", () => {
  const blank = new Array<unknown>(12).fill("");
  const cases = [PLAIN, ...BODY, ...Array.from({ length: 1_048_563 }, () => blank)];
  for (let host = 0; host < 3; host++) expect(valueOf("ONTIME", cases, "Q3/2021")).toBe(right[0]);
});

describe("a range that begins below the first header", () => {
  const printed = [PLAIN, ...BODY.slice(0, 6), PLAIN, ...BODY.slice(6)];

  test("counts the same as the whole where a printed header is repeated inside it", () => {
    expect(figuresOf(printed)).toEqual(right);
  });

  test.each([["at the first case", 1], ["at the last case above the repeated header", 6]])("%s is refused, since the cases above the repeated header would be lost", (_title, from) => {
    for (const id of IDS) expect([id, ask(id, printed.slice(from), "Q3/2021")]).toEqual([id, "invalidValue casesAbove"]);
  });

  test("and so it is with other ways to write days, and without ids", () => {
    const texts = printed.map((cells) => (cells === PLAIN ? cells : cells.map((cell) => (typeof cell === "number" && cell > 44_000 ? "20.8.2021" : cell))));
    expect(ask("RECEIVED", texts.slice(1), "Q3/2021")).toBe("invalidValue casesAbove");
    expect(ask("RECEIVED", printed.slice(1).map((cells) => cells.map((cell, at) => (at === 1 ? "" : cell))), "Q3/2021")).toBe("invalidValue casesAbove");
  });

  test("and so it is where nothing but a day of receipt stands beside the id", () => {
    expect(ask("RECEIVED", [row(13, "H01.013", "", 44430), PLAIN, ...BODY], "Q3/2021")).toBe("invalidValue casesAbove");
  });

  test("titles with numbers and the days of the period above the header are no cases", () => {
    const titles = [row("", "Số: 12/BC-UBND", "", 44460), row("Từ ngày", "", "", 44368, "đến ngày", 44459), row("Kỳ báo cáo", "Quý 3/2021", "", 44368, "", ""), blankRow];
    expect(figuresOf([...titles, PLAIN, ...BODY])).toEqual(right);
  });
});
