import { BookShelf } from "../../../src/functions/book/bookShelf";
import { contentHash } from "../../../src/functions/book/contentHash";
import { handleText, readHandle, tagOf } from "../../../src/functions/book/handle";
import { KeptBook } from "../../../src/functions/book/keptBook";
import { readCaseRange } from "../../../src/functions/range/caseRange";
import { success } from "../../../src/functions/model/problem";
import { functionSpec } from "../../../src/functions/functionTable";
import { worksheetFunction } from "../../../src/functions/worksheetFunction";
import { ask, valueOf } from "../ask";
import { inEveryBlank } from "../blanks";
import { HEADER } from "../dirtyMatrix";

const row = (id: string, unit = "Sở Y tế", channel = "Trực tuyến"): unknown[] => [id, unit, 44430, 44440, 44435, 44436, "Đã trả kết quả", channel, "Toàn trình"];
const register = (...ids: string[]): unknown[][] => [HEADER, ...ids.map((id) => row(id))];
const handleOf = (matrix: unknown[][], ...more: unknown[]): string => String(valueOf("CASEBOOK", matrix, ...more));
const intake = (handle: unknown, ...more: unknown[]): unknown => ask("INTAKE", [[handle]], "9/2021", ...more);

describe("a handle follows the content", () => {
  it("is the same for the same cells in every kind of blank, and says how many cases there are", () => {
    const matrix = [...register("A1", "A2"), ["A3", "Sở Y tế", 44431, 44440, "", "", "Đang xử lý", "", ""]];
    const handles = new Set(inEveryBlank(matrix).map(([, cells]) => handleOf(cells)));
    expect(handles.size).toBe(1);
    expect([...handles][0]).toMatch(/^HoSo · 3 hồ sơ · [0-9a-z]{10}$/);
  });

  it("is another one after any edit, and the old one again after undo; each counts its own cases", () => {
    const before = register("A1", "A2");
    const [old, edited] = [handleOf(before), handleOf(register("A1", "A2", "A3"))];
    expect([intake(old), intake(edited)]).toEqual([2, 3]);
    expect(handleOf(register("A1", "A2"))).toBe(old);
    expect(intake(old)).toBe(2);
  });

  it.each<[string, unknown[][]]>([
    ["a text", [HEADER, row("A1"), row("A2", "Sở Y tế", "Trực tiếp")]],
    ["one sign of it", [HEADER, row("A1"), row("A2", "Sở Y tê")]],
    ["a number that becomes a text", [HEADER, row("A1"), row("A2").map((cell) => (cell === 44435 ? "44435" : cell))]],
    ["a time of day", [HEADER, row("A1"), row("A2").map((cell) => (cell === 44435 ? 44435.5 : cell))]],
    ["two cells that change places", [HEADER, row("A2"), row("A1")]],
    ["a blank row between", [HEADER, row("A1"), row("A2").map(() => ""), row("A2")]],
    ["a column that moves", [HEADER, row("A1"), row("A2")].map((cells) => ["", ...cells])],
    ["a truth value", [HEADER, row("A1"), row("A2").map((cell, at) => (at === 8 ? true : cell))]],
    ["an error", [HEADER, row("A1"), row("A2").map((cell, at) => (at === 8 ? { type: "Error", basicValue: "#REF!" } : cell))]],
    ["a header", [HEADER.map((cell) => (cell === "Mức độ DVC" ? "Mức độ" : cell)), row("A1"), row("A2")]],
  ])("changes with %s", (_what, matrix) => {
    expect(contentHash(matrix)).not.toEqual(contentHash(register("A1", "A2")));
  });

  it("is no other one for an error that one host hands over as text and another as an object", () => {
    const of = (cell: unknown): number[] => contentHash([HEADER, [...row("A1").slice(0, 8), cell]]);
    expect(of({ type: "Error", basicValue: "#REF!" })).toEqual(of("#REF!"));
  });

  it("differs for each of very many registers that differ in one sign", () => {
    const tags = Array.from({ length: 20_000 }, (_register, at) => tagOf(contentHash([["Mã hồ sơ", "Ngày"], [`H62-${at}`, 44_400], ["H62", 44_400 + at / 1440]])));
    expect(new Set(tags).size).toBe(tags.length);
  });
});

describe("what is written around a handle decides nothing", () => {
  const handle = handleOf(register("A1", "A2"));

  it.each([
    ["blanks around it", `  ${handle}\u00a0 `], ["capitals", handle.toUpperCase()], ["another name", handle.replace("HoSo", "Sổ · khác · 2021")],
    ["the English words of another Excel", handle.replace("hồ sơ", "cases")], ["decomposed marks", handle.normalize("NFD")],
  ])("with %s it is the same register", (_what, written) => {
    expect(intake(written)).toBe(2);
  });

  it.each([
    ["another number of cases", handle.replace("· 2 ", "· 3 ")], ["a tag that was never given", handle.replace(/\w{10}$/, "0000000000")],
    ["a tag as another version may write it", handle.replace(/(\w{4})\w{6}$/, "$1")], ["a longer one", `${handle}0a1b`],
  ])("with %s there is no figure, and what to press", (_what, written) => {
    expect(intake(written)).toBe("notAvailable handleGone");
    expect(ask("CASEBOOK", [[written]])).toBe("notAvailable handleGone");
  });

  it.each(["Q3/2021", "HoSo", "HoSo · 2 hồ sơ", "a · b · c", "", 5, "12 · 13"])("a cell with %j is no handle", (cell) => {
    expect(ask("INTAKE", [[cell]], "9/2021")).toBe("invalidValue casesShape");
  });

  it("an error in its cell is said as such", () => {
    expect(ask("INTAKE", [["#N/A"]], "9/2021")).toBe("invalidValue casesError");
  });
});

describe("columns side by side", () => {
  const matrix = register("A1", "A2", "A3");
  const columns = (from: number, to: number): unknown[][] => matrix.map((cells) => cells.slice(from, to));

  it("are the register that the whole range is", () => {
    expect(handleOf(columns(0, 1), [columns(1, 5), columns(5, 9)])).toBe(handleOf(matrix));
  });

  it("end at the first pair, whose list of texts is no column", () => {
    expect(handleOf(columns(0, 2), [columns(2, 9), [["Mã hồ sơ"]], [["A1"], ["A3"]]])).toBe(handleOf(matrix, [[["Mã hồ sơ"]], [["A1"], ["A3"]]]));
    expect(intake(handleOf(columns(0, 2), [columns(2, 9), [["Mã hồ sơ"]], [["A1"], ["A3"]]]))).toBe(2);
  });

  it("of other lengths, or from other rows, are a problem: rows would be put together from two cases", () => {
    expect(ask("CASEBOOK", columns(0, 2), [columns(2, 9).slice(1)])).toBe("invalidValue columnsUneven");
    const spec = functionSpec("CASEBOOK");
    const places = { address: "Sheet1!A1", parameterAddresses: ["'Hồ sơ'!B5:C8", "'Hồ sơ'!D6:J9"] };
    const scope = globalThis as Record<string, unknown>;
    scope.CustomFunctions = { Error: class { constructor(readonly code: string, readonly message: string) {} }, ErrorCode: { invalidValue: "#VALUE!" } };
    expect(() => spec && worksheetFunction(spec)(columns(0, 2), [columns(2, 9)], places)).toThrow(expect.objectContaining({ message: expect.stringContaining("5, 6") as string }));
    delete scope.CustomFunctions;
  });

  it("that leave out what figures are made of are refused by the function that needs it, by name", () => {
    const handle = handleOf(columns(0, 1), [columns(2, 5)]);
    expect(ask("ONTIME", [[handle]], "9/2021")).toBe("notAvailable cutRange");
  });
});

test("the sheet names the handle where Excel tells it, and a table of one cell is the result", () => {
  const spec = functionSpec("CASEBOOK");
  const [[handle]] = (spec && worksheetFunction(spec)(register("A1"), [], { address: "Theo dõi!A1", parameterAddresses: ["'[Sổ 2021.xlsx]Hồ sơ, T9'!A1:I2"] })) as string[][];
  expect(handle).toMatch(/^Hồ sơ, T9 · 1 hồ sơ · /);
  expect(intake(handle)).toBe(1);
  expect(handle.split(" · ")[2]).toBe(handleOf(register("A1")).split(" · ")[2]);
});

describe("a shelf", () => {
  const words = (tag: number, rest = 0): number[] => [0, tag, rest, 0];
  const keep = (shelf: BookShelf, content: number[], place = "", size = 10) => {
    const range = readCaseRange(register("A1", "A2"));
    if (!range.ok) throw new Error("no range");
    const handle = shelf.keep(content, place, () => success({ source: new KeptBook(range.value), cases: 2, size }));
    if (!handle.ok) throw new Error(handle.problem.key);
    return handle.value;
  };
  const isThere = (shelf: BookShelf, handle: { tag: string; cases: number }): boolean => shelf.find(handle).ok;

  it("never knows two contents by one tag: from then on neither is found", () => {
    const shelf = new BookShelf();
    const first = keep(shelf, words(1, 7));
    expect(isThere(shelf, first)).toBe(true);
    expect(shelf.keep(words(1, 8), "", () => { throw new Error("read"); })).toMatchObject({ ok: false, problem: { key: "function.problem.handleTwice" } });
    expect(shelf.find(first)).toMatchObject({ ok: false, problem: { kind: "notAvailable", key: "function.problem.handleTwice" } });
    expect(() => keep(shelf, words(1, 7))).toThrow("handleTwice");
  });

  it("knows a tag's content even after its register was let go", () => {
    const shelf = new BookShelf({ cells: 10, books: 9 });
    keep(shelf, words(1, 7));
    keep(shelf, words(2));
    expect(() => keep(shelf, words(1, 8))).toThrow("handleTwice");
  });

  it("lets go what was not asked for longest, which then gives no figure until its formula is computed again", () => {
    const shelf = new BookShelf({ cells: 30, books: 9 });
    const [one, two, three] = [1, 2, 3].map((tag) => keep(shelf, words(tag)));
    isThere(shelf, one);
    const four = keep(shelf, words(4));
    expect([one, two, three, four].map((handle) => isThere(shelf, handle))).toEqual([true, false, true, true]);
    keep(shelf, words(2));
    expect(isThere(shelf, two)).toBe(true);
  });

  it("lets go what its own formula has replaced before a register that another cell still shows", () => {
    const shelf = new BookShelf({ cells: 50, books: 9 });
    const shown = keep(shelf, words(1), "Sheet1!A1");
    const edits = [2, 3, 4, 5, 6, 7, 8].map((tag) => keep(shelf, words(tag), "Sheet1!B1"));
    expect(isThere(shelf, shown)).toBe(true);
    expect(edits.slice(-2).map((handle) => isThere(shelf, handle))).toEqual([true, true]);
  });

  it("keeps one register that alone is larger than all its room", () => {
    const shelf = new BookShelf({ cells: 5, books: 9 });
    expect(isThere(shelf, keep(shelf, words(1)))).toBe(true);
  });

  it("does not read again what is there", () => {
    const shelf = new BookShelf();
    const first = keep(shelf, words(1));
    expect(shelf.keep(words(1), "Sheet1!C3", () => { throw new Error("read"); })).toEqual(success(first));
  });
});

test("a register answers as before once the range that was handed over has been let go", () => {
  const matrix = [...register("A1", "A2"), row("A3", "Sở Nội vụ", "Zalo"), ["A4", "", 44431, 44440, "", "", "Đang xử lý", "Trực tiếp", ""], ["Tổng cộng", "", "", "", "", "", "", "", ""], ...Array.from({ length: 20 }, () => new Array<unknown>(9).fill(0))];
  const rounds: (() => void)[] = [];
  const shelf = new BookShelf(undefined, (round) => rounds.push(round));
  const range = readCaseRange(matrix);
  if (!range.ok) throw new Error("no range");
  const book = new KeptBook(range.value);
  shelf.keep(contentHash(matrix), "", () => success({ source: book, cases: book.length, size: 1, shrink: () => book.shrink() }));
  let steps = 0;
  for (let round = rounds.pop(); round; round = rounds.pop(), steps++) round();
  expect(steps).toBeGreaterThan(9);
  const late = new KeptBook(range.value);
  const unit = { others: false, name: "Sở Khác" };
  expect(book.unitTest(unit, [])).toEqual(late.unitTest(unit, []));
  expect(book.reading()).toEqual(late.reading());
  expect(Array.from({ length: 9 }, (_column, at) => book.cell(0, at + 1))).toEqual(row("A1"));
});

test("handles read back what they say in both languages", () => {
  for (const language of ["vi", "en"] as const) {
    const written = handleText("Sổ · 1 · x", { cases: 16970, tag: "0a1b2c3d4e" }, language);
    expect(readHandle([[written]])).toEqual({ cases: 16970, tag: "0a1b2c3d4e" });
  }
});
