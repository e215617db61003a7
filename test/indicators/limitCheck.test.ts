import { dayOf } from "../../src/calendar/day";
import { workingCalendar } from "../../src/calendar/workingDays";
import { restDueOf } from "../../src/indicators/dueDays";
import { checkLimits, NOT_CHECKED, type NotChecked } from "../../src/indicators/limitCheck";
import type { Reading } from "../../src/register/model/reading";
import { readGrids } from "../register/readGrids";

const HEADER = ["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Thời hạn giải quyết", "Phi địa giới", "Ngày cơ quan giải quyết nhận hồ sơ", "Ngày bổ sung", "Mã TTHC"];

function register(...rows: unknown[][]): Reading {
  const reading = readGrids([{ sheet: "HoSo", top: 1, left: 1, rows: [HEADER, ...rows] }], undefined, { more: ["procedureCode", "procedure", "supplementReceived"] });
  if (reading === null) throw new Error("no register");
  return reading;
}

let ids = 0;

function row(received: number, due: number | "", limit: unknown, elsewhere: unknown = "", agency: number | "" = "", supplemented: number | "" = "", code = ""): unknown[] {
  return [`HS-${String(++ids)}`, received, due, "", limit, elsewhere, agency, supplemented, code];
}

function why(reading: Reading, at = 0): NotChecked | undefined {
  return NOT_CHECKED[checkLimits(reading, workingCalendar()).why[at] - 1];
}

const MONDAY = dayOf(2021, 7, 5);

it("finds the day on which each kind of limit ends, over the days off in between", () => {
  const reading = register(
    row(MONDAY, MONDAY, "05 ngày làm việc"), row(dayOf(2021, 9, 1), MONDAY + 90, "1 ngày làm việc"), row(dayOf(2021, 7, 1), MONDAY, "10 ngày"),
    row(dayOf(2021, 7, 31), MONDAY + 90, "1 tháng"), row(dayOf(2021, 7, 10), MONDAY + 5, "Trong ngày"),
  );
  expect([...checkLimits(reading, workingCalendar()).due]).toEqual([dayOf(2021, 7, 12), dayOf(2021, 9, 6), dayOf(2021, 7, 12), dayOf(2021, 8, 31), dayOf(2021, 7, 12)]);
});

it("counts by the centre's own days, or its own holiday would make every appointment wrong", () => {
  const reading = register(row(MONDAY, MONDAY + 7, "5 ngày làm việc"));
  expect([...checkLimits(reading, workingCalendar([{ day: MONDAY + 1, kind: "off" }])).due]).toEqual([MONDAY + 8]);
});

it("runs from the day on which the deciding body had a case that another received, and from no other day of such a case", () => {
  const reading = register(row(MONDAY, MONDAY + 9, "5 ngày làm việc", "UBND xã A", MONDAY + 2), row(MONDAY, MONDAY + 9, "5 ngày làm việc", "Không", MONDAY + 2), row(MONDAY, MONDAY + 9, "5 ngày làm việc", "x"));
  expect([...checkLimits(reading, workingCalendar()).due]).toEqual([MONDAY + 9, MONDAY + 7, 0]);
  expect(why(reading, 2)).toBe("noAgencyDay");
});

it.each<[string, NotChecked, unknown[]]>([
  ["a bare number", "noUnit", row(MONDAY, MONDAY + 7, 5)], ["nothing", "blank", row(MONDAY, MONDAY + 7, "")], ["words", "unreadable", row(MONDAY, MONDAY + 7, "theo quy định")],
  ["hours", "needsClock", row(MONDAY, MONDAY, "4 giờ làm việc")], ["half a day", "needsClock", row(MONDAY, MONDAY, "0,5 ngày làm việc")], ["a part of a calendar day", "fraction", row(MONDAY, MONDAY, "1,5 ngày")],
  ["a year without a schedule", "outside", row(dayOf(2019, 7, 1), dayOf(2019, 7, 9), "5 ngày làm việc")], ["no appointment", "noDue", row(MONDAY, "", "5 ngày làm việc")],
  ["papers that came later", "supplemented", row(MONDAY, MONDAY + 14, "5 ngày làm việc", "", "", MONDAY + 4)],
])("says why %s cannot be checked, and guesses nothing: %s", (_of, expected, cells) => {
  expect(why(register(cells, row(MONDAY, MONDAY + 7, "5 ngày làm việc")))).toBe(expected);
});

it("takes the limit of a procedure from whoever knows it, and the case's own before it", () => {
  const reading = register(row(MONDAY, MONDAY + 7, "", "", "", "", "1.001"), row(MONDAY, MONDAY + 7, "2 ngày làm việc", "", "", "", "1.001"), row(MONDAY, MONDAY + 7, "", "", "", "", "9.999"));
  const { due } = checkLimits(reading, workingCalendar(), (code) => (code === "1.001" ? { number: 3, unit: "workingDays" } : null));
  expect([...due]).toEqual([MONDAY + 3, MONDAY + 2, 0]);
});

it("finds appointments on days off and the working day after each; a worked Saturday is none, and of unknown years nobody can say it", () => {
  const days = [dayOf(2021, 9, 2), dayOf(2021, 7, 11), dayOf(2024, 5, 4), dayOf(2019, 7, 7), MONDAY, 0];
  const { cases, due } = restDueOf({ due: Int32Array.from(days), length: days.length }, workingCalendar());
  expect(cases).toEqual([0, 1]);
  expect([...due]).toEqual([dayOf(2021, 9, 6), dayOf(2021, 7, 12), dayOf(2024, 5, 4), dayOf(2019, 7, 7), MONDAY, 0]);
});

it("adds little to the reading of a large register", () => {
  const size = 100_000;
  const rows = Array.from({ length: size }, (_, at) => row(MONDAY + (at % 200), MONDAY + (at % 200) + 7, at % 3 === 0 ? "10 ngày" : "5 ngày làm việc"));
  const begun = performance.now();
  const reading = register(...rows);
  const read = performance.now();
  checkLimits(reading, workingCalendar());
  expect(performance.now() - read).toBeLessThan((read - begun) / 2);
});
