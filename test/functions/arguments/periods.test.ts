import { outcomeOf, ask, specOf } from "../ask";
import { HEADER } from "../dirtyMatrix";

const CASES = [
  HEADER,
  ["A1", "Sở Y tế", 44430, 44440, 44435, 44436, "Đã trả kết quả", "Trực tuyến", "Toàn trình"],
  ["A2", "Sở Nội vụ", 44431, 44440, 44441, 44442, "Đã trả kết quả", "Trực tiếp", ""],
];

test.each(["Q3/2020", "1/2022", "2030", "Q2/2021"])("a period that the register does not reach, %s, is an error with the days that it has", (period) => {
  for (const id of ["RECEIVED", "RESOLVED", "OVERDUE", "ONLINE", "ONTIME", "SUMMARY"] as const) expect(ask(id, CASES, period)).toBe("notAvailable noCasesInPeriod");
  expect(ask("RECEIVED", CASES, period, "Sở Y tế")).toBe("notAvailable noCasesInPeriod");
  expect(outcomeOf(specOf("RECEIVED"), CASES, period)).toMatchObject({ problem: { values: { first: "22/8/2021", last: "23/8/2021" } } });
});

test("a unit without cases in a period that has some is 0", () => {
  expect(ask("RECEIVED", [...CASES, ["A3", "Sở Công Thương", 44300, 44310, 44305, "", "", "", ""]], "9/2021", "Sở Công Thương")).toBe(0);
});

test("rows of which none is a case are no register of zeros", () => {
  const unreadable = CASES.map((row, at) => (at === 0 ? row : row.map((cell, place) => (place === 2 ? "chưa rõ" : cell))));
  expect(ask("RECEIVED", unreadable, "9/2021")).toBe("notAvailable noCases");
  expect(ask("RECEIVED", unreadable)).toBe("notAvailable noCases");
});

test.each<[string, unknown, unknown]>([
  ["TRUE", true, "invalidValue closingDay"],
  ["FALSE", false, "invalidValue closingDay"],
  ["a blank cell", [[""]], "invalidValue closingDay"],
  ["a day", 44440, "invalidValue closingDay"],
  ["an error cell", [["#N/A"]], "invalidValue closingDay"],
  ["two cells", [[14, 20]], "invalidValue closingDay"],
  ["words", "cuối tháng", "invalidValue closingDay"],
  ["a cell with a day of the month", [[14]], [[44362, 44453]]],
  ["nothing", null, [[44368, 44459]]],
])("PERIOD with %s as its closing day", (_title, closingDay, expected) => {
  expect(ask("PERIOD", "Q3/2021", closingDay)).toEqual(expected);
});
