import { outcomeOf, ask, specOf, valueOf } from "../ask";
import { HEADER } from "../dirtyMatrix";

/** One received case in 9/2021 of each unit named, in their order. */
function casesOf(...units: unknown[]): unknown[][] {
  return [HEADER, ...units.map((unit, at) => [`H${at}`, unit, 44435 + (at % 3), 44450, 44440, 44441, "Đã trả kết quả", "Trực tuyến", "Toàn trình"])];
}

const CASES = casesOf("Sở Y tế", "Sở Y tế", "SỞ Y TẾ", "Sở Nội vụ", "UBND xã Tân Lập", "UBND xã Tấn Lập", "UBND xã Đồng Tâm", "Ban (*) chung", "Sở Công Thương");
const received = (unit: unknown, cases: unknown = CASES): unknown => ask("RECEIVED", cases, "9/2021", unit);

test.each<[string, string, number]>([
  ["a name", "Sở Y tế", 3],
  ["a name in other letters", "sở  y TẾ", 3],
  ["\"=\" before a name", "=Sở Y tế", 3],
  ["\"=\" and a blank", "= Sở Y tế", 3],
  ["all but a name", "<>Sở Y tế", 6],
  ["all but a name without marks", "<>so y te", 6],
  ["any text behind a beginning", "UBND xã *", 3],
  ["any text before an end", "*Lập", 2],
  ["any text on both sides", "*xã*", 3],
  ["any text", "*", 9],
  ["one sign", "UBND xã T?n Lập", 2],
  ["\"=\" before a pattern", "=Sở *", 5],
  ["all but a pattern", "<>Sở *", 4],
  ["a pattern in other letters", "SỞ *", 5],
  ["a pattern without marks that one unit fits", "ubnd xa dong*", 1],
  ["a sign that is meant as itself", "Ban (~*) chung", 1],
  ["all but a sign that is meant as itself", "<>Ban (~*)*", 8],
  ["cases with a unit", "<>", 9],
  ["cases without one", "=", 0],
])("a criterion that says %s means what it means to COUNTIFS", (_title, criterion, count) => {
  expect(received(criterion)).toBe(count);
  expect(received([[criterion]])).toBe(count);
});

test.each<[string, unknown, string]>([
  ["a blank cell", [[""]], "invalidValue unitBlank"],
  ["a cell of blanks", [["  "]], "invalidValue unitBlank"],
  ["an empty text", "", "invalidValue unitBlank"],
  ["the desktop's 0 for a blank", 0, "invalidValue unitBlank"],
  ["a column of names", [["Sở Y tế"], ["Sở Nội vụ"]], "invalidValue unitShape"],
  ["a row of names", [["Sở Y tế", "Sở Nội vụ"]], "invalidValue unitShape"],
  ["an error cell", [["#N/A"]], "invalidValue unitError"],
  ["a comparison", ">Sở", "invalidValue unitOperator"],
  ["another comparison", "<=Sở Y tế", "invalidValue unitOperator"],
  ["a name that is not there", "Sở Y té", "notAvailable unknownUnit"],
  ["all but a name that is not there, a typing mistake", "<>Sở Y té", "notAvailable unknownUnit"],
  ["a pattern that nothing fits", "Chi cục *", "notAvailable unknownUnit"],
  ["a name without marks that two units fit", "ubnd xa tan lap", "notAvailable ambiguousUnit"],
  ["all but a name without marks that two units fit", "<>ubnd xa tan lap", "notAvailable ambiguousUnit"],
  ["a pattern without marks that several units fit", "so *", "notAvailable ambiguousUnit"],
  ["all but a pattern without marks that several units fit", "<>*tan lap", "notAvailable ambiguousUnit"],
  ["a pattern that no unit fits", "cuc *", "notAvailable unknownUnit"],
])("%s is refused in words and never read as all units", (_title, criterion, problem) => {
  expect(received(criterion)).toBe(problem);
});

test("an argument left out is all units", () => {
  expect(received(null)).toBe(9);
  expect(outcomeOf(specOf("RECEIVED"), CASES, "9/2021")).toMatchObject({ value: 9 });
});

test("the table of units keeps to the criterion, with the total of what it shows", () => {
  const table = valueOf("SUMMARY", CASES, "9/2021", "UBND xã *") as unknown[][];
  expect(table.map(([name, count]) => [name, count])).toEqual([
    ["Đơn vị", "Tiếp nhận mới"], ["UBND xã Đồng Tâm", 1], ["UBND xã Tân Lập", 1], ["UBND xã Tấn Lập", 1], ["Tổng cộng", 3],
  ]);
});

test.each(["\"", "nt", "-nt-", "như trên", "Như trên", "″", "''"])("%s in a column of units is the unit above", (ditto) => {
  const cases = casesOf("Sở Y tế", ditto, ditto, "Sở Nội vụ", ditto, "UBND xã Tân Lập");
  expect([received("Sở Y tế", cases), received("Sở Nội vụ", cases), received("<>Sở Y tế", cases)]).toEqual([3, 2, 3]);
  expect((valueOf("SUMMARY", cases, "9/2021") as unknown[][]).map(([name, count]) => [name, count]).slice(1)).toEqual([
    ["Sở Nội vụ", 2], ["Sở Y tế", 3], ["UBND xã Tân Lập", 1], ["Tổng cộng", 6],
  ]);
});

test("a name written on the first row of each group is that of the rows below it", () => {
  const cases = casesOf("Sở Y tế", "", "", "Sở Nội vụ", "", "", "UBND xã Tân Lập", "");
  expect([received("Sở Y tế", cases), received("Sở Nội vụ", cases), received("UBND xã Tân Lập", cases)]).toEqual([3, 3, 2]);
});

describe("cases without a unit in a column that names most", () => {
  const cases = casesOf("Sở Y tế", "Sở Y tế", "Sở Nội vụ", "", "Sở Y tế", "Sở Nội vụ", "Sở Y tế");

  test("leave the unit above them open, since merged cells look alike; other units and the total are certain", () => {
    expect(received("Sở Nội vụ", cases)).toBe("notAvailable unitGaps");
    expect(received("<>Sở Nội vụ", cases)).toBe("notAvailable unitGaps");
    expect(received("Sở Y tế", cases)).toBe(4);
    expect(received(null, cases)).toBe(7);
  });

  test("are what \"=\" asks for", () => {
    expect([received("=", cases), received("<>", cases)]).toEqual([1, 6]);
  });

  test("stand in a line of their own in the table only above all units; below one they leave it open there too", () => {
    const first = casesOf("", "Sở Y tế", "Sở Y tế", "Sở Nội vụ", "Sở Y tế");
    expect((valueOf("SUMMARY", first, "9/2021") as unknown[][]).map(([name]) => name)).toContain("(Không ghi đơn vị)");
    expect(ask("SUMMARY", cases, "9/2021")).toBe("notAvailable unitGaps");
    const merged = casesOf("Sở Y tế", "Sở Y tế", "Sở Y tế", "Sở Y tế", "Sở Nội vụ", "", "", "");
    expect(ask("SUMMARY", merged, "9/2021")).toBe("notAvailable unitGaps");
    expect(ask("RECEIVED", merged, "9/2021")).toBe(8);
  });

  test("outside the period leave nothing open", () => {
    const later = cases.map((row, at) => (at === 4 ? row.map((cell) => (typeof cell === "number" ? cell + 60 : cell)) : row));
    expect(received("Sở Nội vụ", later)).toBe(2);
  });
});
