import { outcomeOf, ask, specOf, valueOf } from "../ask";
import { functionText } from "../../../src/locales/functionText";
import type { FunctionId } from "../../../src/functions/functionTable";

const HEADER = ["STT", "Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái", "Hình thức tiếp nhận", "Ghi chú"];
/** Of twelve open and overdue cases seven are paused; one case stands twice, one was never accepted. */
const BODY: unknown[][] = [
  ...Array.from({ length: 12 }, (_row, at) => [at + 1, `H${at}`, "Sở Y tế", 44400 + at, 44420 + at, "", "", at < 7 ? "Yêu cầu bổ sung giấy tờ" : "Đang xử lý", "Trực tiếp", ""]),
  [13, "H13", "Sở Y tế", 44400, 44420, 44410, 44411, "Đã trả kết quả", "Trực tuyến", ""],
  [14, "H13", "Sở Y tế", 44400, 44420, 44410, 44411, "Đã trả kết quả", "Trực tuyến", ""],
  [15, "H15", "Sở Y tế", 44400, 44420, "", "", "Chờ tiếp nhận", "Trực tuyến", ""],
];
const WHOLE = [HEADER, ...BODY];
const take = (...places: number[]): unknown[][] => WHOLE.map((row) => places.map((place) => row[place]));
const END = ["", "", ""];
const closed = (rows: unknown[][]): unknown[][] => rows.map((row) => [...row, ...END]);
const beside = (rows: unknown[][]): unknown[][] => rows.map((row) => ["", ...row, ...END]);
const sentence = (id: FunctionId, cases: unknown): string => {
  const outcome = outcomeOf(specOf(id), cases, "Q3/2021");
  return outcome.ok ? String(outcome.value as number) : functionText("vi", outcome.problem.key, outcome.problem.values);
};

test("the whole register, and the columns that a figure needs, give the report's figures", () => {
  for (const cases of [WHOLE, take(1, 3, 4, 5, 6, 7), take(1, 2, 3, 4, 5, 6, 7, 8), take(3, 4, 5, 6, 7, 1)]) {
    expect([valueOf("RECEIVED", cases, "Q3/2021"), valueOf("OVERDUE", cases, "Q3/2021"), valueOf("ONTIME", cases, "Q3/2021")]).toEqual([13, 5, 1 / 6]);
  }
});

test("one id with other days is two cases where they are of two units: a range without the unit is refused, never one case short", () => {
  const twice = [...WHOLE, [16, "H13", "Sở Tư pháp", 44402, 44421, 44412, 44413, "Đã trả kết quả", "Trực tiếp", ""]];
  const without = twice.map(([, id, , ...days]) => [id, ...days]);
  expect(valueOf("RECEIVED", twice, "Q3/2021")).toBe(14);
  expect(ask("RECEIVED", without, "Q3/2021")).toBe("notAvailable cutRange");
  expect(sentence("RECEIVED", without)).toContain("“Đơn vị giải quyết”");
  // The ends show that the register has no unit at all: the report over it takes both rows for one case as well.
  expect(valueOf("RECEIVED", closed(without.map((row, at) => [at === 0 ? "STT" : at, ...row])), "Q3/2021")).toBe(13);
});

test.each<[string, unknown[][], string]>([
  ["three columns of days, which would count paused cases as overdue", take(3, 4, 5), "“Mã hồ sơ”, “Trạng thái”"],
  ["the id and the days", take(1, 3, 4, 5, 6), "“Trạng thái”"],
  ["the days and the status, with cases counted twice", take(3, 4, 5, 6, 7), "“Mã hồ sơ”"],
  ["the register up to its days", take(0, 1, 2, 3, 4, 5, 6), "“Trạng thái”"],
  ["the register from its unit on", take(2, 3, 4, 5, 6, 7, 8, 9), "“Mã hồ sơ”"],
])("%s are refused, naming what is missing", (_title, cases, columns) => {
  for (const id of ["RECEIVED", "OVERDUE", "ONTIME", "RESOLVED"] as const) {
    expect(ask(id, cases, "Q3/2021")).toBe("notAvailable cutRange");
    expect(sentence(id, cases)).toContain(columns);
  }
});

test("a range without its receipt day, or with a column of another figure missing, is refused for what it lacks", () => {
  expect(sentence("LATE", take(1, 4, 5, 6, 7))).toContain("“Ngày tiếp nhận”");
  expect(sentence("ONLINE", take(1, 3, 4, 5, 6, 7))).toContain("“Hình thức tiếp nhận”");
  expect(sentence("OVERDUE", take(1, 3, 5, 6, 7, 9))).toContain("“Ngày hẹn trả”");
});

test("a register that has no status or id counts as the report counts it once the range shows that there is none", () => {
  const bare = take(0, 3, 4, 5);
  expect(ask("OVERDUE", bare, "Q3/2021")).toBe("notAvailable cutRange");
  expect(valueOf("OVERDUE", closed(bare), "Q3/2021")).toBe(13);
  expect(valueOf("OVERDUE", closed(take(0, 3, 4, 5, 9)), "Q3/2021")).toBe(13);
  expect(valueOf("OVERDUE", bare.map((row) => Array.from({ length: 26 }, (_cell, at) => row[at] ?? "")), "Q3/2021")).toBe(13);
  expect(valueOf("RECEIVED", beside(take(3, 4, 5)), "Q3/2021")).toBe(15);
});

test("running numbers without a header of their own are no sign of a cut", () => {
  const unnamed = closed(take(0, 1, 3, 4, 5, 9)).map((row, at) => (at === 0 ? ["", ...row.slice(1)] : row));
  // Without a status the case that was never accepted counts too, as in the report over such a register.
  expect(valueOf("OVERDUE", unnamed, "Q3/2021")).toBe(13);
});

test("a full column without a header may be the one that is missing; remarks here and there are none", () => {
  const nameless = take(0, 1, 3, 4, 5, 7, 9).map((row, at) => (at === 0 ? row.map((cell) => (cell === "Trạng thái" ? "" : cell)) : row));
  expect(sentence("OVERDUE", nameless)).toContain("“Trạng thái”");
  const remarks = take(0, 1, 3, 4, 5, 9).map((row, at) => [...row, at === 3 || at === 7 ? "gấp" : "", ...END]);
  expect(valueOf("OVERDUE", remarks, "Q3/2021")).toBe(13);
});

test("a register without ids, which begins with its running number, counts as in the report", () => {
  expect(valueOf("OVERDUE", closed(take(0, 2, 3, 4, 5, 6, 7)), "Q3/2021")).toBe(5);
  expect(sentence("OVERDUE", take(0, 2, 3, 4, 5, 6, 7))).toContain("“Mã hồ sơ”");
  expect(sentence("OVERDUE", take(2, 3, 4, 5, 6, 7))).toContain("“Mã hồ sơ”");
});

test("hand-over days may be left out while nothing shows that a case ended by one", () => {
  const open = take(1, 3, 4, 5, 7);
  expect(valueOf("RECEIVED", open, "Q3/2021")).toBe(13);
  const given = open.map((row, at) => (at === 9 ? [...row.slice(0, 4), "Đã trả kết quả"] : row));
  expect(sentence("RECEIVED", given)).toContain("“Ngày trả kết quả”");
  expect(sentence("RECEIVED", given.map((row) => [...row, ""]))).toContain("“Ngày trả kết quả”");
  // A result whose day nobody wrote: one case of thirteen is more than a formula may leave out without a word.
  expect(sentence("RECEIVED", closed(given))).toContain("1 hồ sơ không được đếm");
});

test("rows with days but no id may be totals whose words were cut off", () => {
  const total = [...WHOLE, ["Tổng", "", "", 44411, 44440, 44440, "", "", "", ""]];
  expect(ask("RECEIVED", total.map((row) => [2, 1, 3, 4, 5, 6, 7].map((place) => row[place])), "Q3/2021")).toBe("notAvailable rowsWithoutId");
});

test("the unit that receives stands for the one that resolves only in a whole range", () => {
  const receiving = [HEADER.map((header) => (header === "Đơn vị giải quyết" ? "Cơ quan tiếp nhận" : header)), ...BODY];
  expect(valueOf("RECEIVED", closed(receiving), "Q3/2021", "Sở Y tế")).toBe(13);
  const cut = receiving.map((row) => row.slice(1, 8));
  expect(valueOf("RECEIVED", cut, "Q3/2021")).toBe(13);
  expect(ask("RECEIVED", cut, "Q3/2021", "Sở Y tế")).toBe("notAvailable cutRange");
});

describe("a range from the id on, whose running number or totals' label stands left of it", () => {
  const header = ["STT", "Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Trạng thái"];
  const cases: unknown[][] = [
    header, [1, "H1", "Sở Y tế", 44370, 44380, 44378, "Đã trả kết quả"], [2, "H2", "Sở Y tế", 44384, 44390, 44389, "Đã trả kết quả"],
    [3, "H3", "Sở Y tế", 44400, 44410, "", "Đang xử lý"],
  ];
  const fromId = (rows: unknown[][]): unknown[][] => rows.map((row) => row.slice(1));

  test.each<[string, unknown[]]>([
    ["days", ["Tổng cộng", "", "", 44370, 44410, 44389, ""]],
    ["one day", ["Tổng cộng", "", "", 44400, "", "", ""]],
    ["a count under the ids", ["Tổng cộng", 3, "", 44370, 44411, 44389, ""]],
    ["a count in words under the ids", ["Tổng cộng", "3 hồ sơ", "", 44371, 44410, 44389, ""]],
    ["its unit and days", ["Cộng", "", "Sở Y tế", 44370, 44410, 44389, ""]],
    ["words under the state", ["Tổng cộng", "", "", 44371, 44410, 44389, "2/3"]],
  ])("is refused where a row without an id holds %s, and not counted as a case", (_title, total) => {
    expect(valueOf("RECEIVED", [...cases, total], "Q3/2021")).toBe(3);
    for (const id of ["RECEIVED", "LATE", "ONTIME", "SUMMARY"] as const) expect(ask(id, fromId([...cases, total]), "Q3/2021")).toBe("notAvailable rowsWithoutId");
  });

  test("is refused for it on every host also where most ids are blank", () => {
    const blank = cases.map((row, at) => (at === 2 || at === 3 ? [row[0], "", ...row.slice(2)] : row));
    expect(ask("RECEIVED", fromId([...blank, ["Tổng cộng", "", "", 44370, 44410, 44389, ""]]), "Q3/2021")).toBe("notAvailable rowsWithoutId");
  });

  test("counts a case whose id was forgotten but whose state is known", () => {
    expect(valueOf("RECEIVED", fromId([...cases, [4, "", "Sở Y tế", 44401, 44410, "", "Đang xử lý"]]), "Q3/2021")).toBe(4);
  });

  test("counts cases whose ids are short numbers", () => {
    expect(valueOf("RECEIVED", fromId(cases.map((row, at) => (at === 0 ? row : [row[0], 100 + at, ...row.slice(2)]))), "Q3/2021")).toBe(3);
  });

  test("asks for the state, which may stand left of the id", () => {
    const stateLeft = cases.map((row) => [row[6], ...row.slice(1, 6)]);
    for (const range of [fromId(stateLeft), closed(fromId(stateLeft))]) expect(sentence("OVERDUE", range)).toContain("“Trạng thái”");
    expect(valueOf("OVERDUE", beside(fromId(stateLeft)), "Q3/2021")).toBe(1);
  });
});

describe("more of a register may stand behind", () => {
  const days = [["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả"], ["H1", 44370, 44380, 44378], ["H2", 44384, 44390, ""], ["H3", 44400, 44410, 44405]];
  const numbered = days.map((row, at) => [at === 0 ? "STT" : at, ...row]);

  test.each<[string, string[]]>([["its remarks", ["Ghi chú"]], ["a blank column", [""]], ["two blank columns", ["", ""]], ["remarks and a gap", ["Ghi chú", ""]]])(
    "%s: the state is asked for, open cases may be paused", (_title, [first, ...others]) => {
      const range = numbered.map((row, at) => [...row, at === 0 ? first : "", ...others]);
      for (const id of ["OVERDUE", "RECEIVED", "SUMMARY"] as const) expect(ask(id, range, "Q3/2021")).toMatch(/cutRange|noUnitColumn/);
      expect(sentence("OVERDUE", range)).toContain("“Trạng thái”");
    });

  test("three blank columns show the end", () => {
    expect(valueOf("OVERDUE", closed(numbered), "Q3/2021")).toBe(1);
  });

  test("days: the id may be the last column of all", () => {
    const idLast = [["STT", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Trạng thái", "Mã hồ sơ"], [1, 44370, 44380, 44378, "Đã trả kết quả", "H1"], [2, 44384, 44390, "", "Đang xử lý", "H2"], [3, 44384, 44390, "", "Đang xử lý", "H2"]];
    expect(valueOf("OVERDUE", idLast, "Q3/2021")).toBe(1);
    expect(sentence("OVERDUE", idLast.map((row) => row.slice(0, 5)))).toContain("“Mã hồ sơ”");
  });
});

test("an open case without a state may have been handed over on a day that was left out", () => {
  const header = ["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Trạng thái", "Ngày trả kết quả"];
  const rows = [["H1", 44370, 44380, 44378, "Đã trả kết quả", 44379], ["H2", 44384, 44390, "", "", 44389], ["H3", 44400, 44410, 44403, "Đã trả kết quả", 44404]];
  const whole = [header, ...rows];
  expect(valueOf("OVERDUE", whole, "Q3/2021")).toBe(0);
  for (const id of ["OVERDUE", "RESOLVED", "ONTIME"] as const) expect(sentence(id, whole.map((row) => row.slice(0, 5)))).toContain("“Ngày trả kết quả”");
  expect(valueOf("OVERDUE", closed(whole.map((row) => row.slice(0, 5))), "Q3/2021")).toBe(1);
});

test("of two differing rows of a case the hand-over day may tell which is the last", () => {
  const header = ["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Trạng thái", "Ngày trả kết quả"];
  const whole = [header, ["H1", 44380, 44380, 44418, "Trả lại", ""], ["H1", 44409, 44380, 44409, "Dừng xử lý", 44410], ["H2", 44400, 44410, 44403, "Đã trả kết quả", 44404]];
  expect(sentence("LATE", beside(whole))).toContain("1 hồ sơ đứng ở hai dòng");
  expect(sentence("LATE", whole.map((row) => row.slice(0, 5)))).toContain("“Ngày trả kết quả”");
});

describe("a range without a header", () => {
  const days = take(3, 4, 5).slice(1);

  test("is never taken for a register of three columns unless blank columns on both sides show that it is one", () => {
    expect(ask("RECEIVED", days, "Q3/2021")).toBe("notAvailable headerless");
    expect(sentence("RECEIVED", days)).toMatch(/“Mã hồ sơ”, “Trạng thái”.*HoSo\[#All\]/);
    expect(ask("RECEIVED", closed(days), "Q3/2021")).toBe("notAvailable headerless");
    expect(ask("RECEIVED", days.map((row) => ["", ...row, ""]), "Q3/2021")).toBe("notAvailable headerless");
    expect(valueOf("RECEIVED", beside(days), "Q3/2021")).toBe(15);
    expect(valueOf("OVERDUE", beside(days), "Q3/2021")).toBe(13);
  });

  test("has no receipt day in two columns", () => {
    expect(sentence("OVERDUE", take(4, 5).slice(1))).toContain("“Ngày tiếp nhận”");
    expect(sentence("OVERDUE", beside(take(4, 5).slice(1)))).toContain("“Ngày tiếp nhận”");
  });

  test.each<[string, number[]]>([["due first", [4, 3, 5]], ["finished first", [5, 3, 4]], ["finished in the middle, received last", [4, 5, 3]]])(
    "that contradicts its own days is refused: %s", (_title, order) => {
      expect(ask("RECEIVED", take(...order).slice(1), "Q3/2021")).toBe("invalidValue headerlessOrder");
      expect(ask("RECEIVED", beside(take(...order).slice(1)), "Q3/2021")).toBe("invalidValue headerlessOrder");
    });

  test("that is a table's body alone gets the sentence about [#All]", () => {
    expect(ask("RECEIVED", BODY, "Q3/2021")).toBe("invalidValue noHeader");
    expect(sentence("RECEIVED", BODY)).toContain("HoSo[#All]");
  });

  test("of other columns than days is not guessed at", () => {
    expect(ask("RECEIVED", beside(take(1, 3, 4).slice(1)), "Q3/2021")).toBe("invalidValue noHeader");
  });
});

test("a range from the lower of two header rows, without what the upper one says, is refused", () => {
  const upper = ["STT", "Mã hồ sơ", "Đơn vị giải quyết", "Thời gian", "", "", "", "Trạng thái", "Hình thức tiếp nhận", "Ghi chú"];
  const lower = ["", "", "", ...HEADER.slice(3, 7), "", "", ""];
  expect(valueOf("OVERDUE", [upper, lower, ...BODY], "Q3/2021")).toBe(5);
  expect(sentence("OVERDUE", [lower, ...BODY])).toContain("“Mã hồ sơ”, “Trạng thái”");
});
