import fc from "fast-check";
import { withAlias, withMeaning, withMinutes, withMonthFirst, withSwap } from "../../../src/register/corrections/corrections";
import { NO_CORRECTIONS, type Corrections } from "../../../src/register/model/corrections";
import { readDay } from "../../../src/register/days/dayReading";
import { fixableColumns, proposeFixes } from "../../../src/register/doctor/fixes";
import { fixKnowledge } from "../../../src/register/doctor/knowledge";
import { FIX_TYPES, type Fix } from "../../../src/register/doctor/fix";
import { layoutFingerprint } from "../../../src/register/corrections/fingerprint";
import { createRegisterReader } from "../../../src/register/reader/registerReader";
import { STATUS } from "../../../src/register/model/caseCodes";
import type { Grid } from "../../../src/register/model/grid";
import { vi } from "../../../src/locales/vi";
import { chunksOf, layoutOf } from "../readGrids";

const HEADER = ["STT", "Mã hồ sơ", "Mã TTHC", "Chủ hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Trạng thái"];
const SOUND = [1, "A-1", "1.000656", "Ông Ba", "Sở Y tế", 44400, 44410, 44405, "Đã xử lý xong"];

const withOwnId = (cells: unknown[], at: number): unknown[] => cells.map((cell) => (cell === "A-1" ? `A-${at}` : cell));

function fixesOf(rows: unknown[][], corrections?: Corrections, size?: number): Fix[] {
  const grid: Grid = { sheet: "HoSo", top: 1, left: 1, rows: [HEADER, ...[SOUND, SOUND, ...rows].map(withOwnId)] };
  const layout = layoutOf(grid);
  if (layout === null) throw new Error("no register");
  const reader = createRegisterReader({ corrections });
  for (const chunk of chunksOf(grid, layout)) reader.add(layout, chunk);
  const known = fixKnowledge(reader.finish().table, corrections);
  return chunksOf(grid, layout, size).flatMap((chunk) => proposeFixes(layout, chunk, known));
}

const row = (changes: Record<number, unknown>): unknown[] => SOUND.map((cell, at) => (at in changes ? changes[at] : cell));
const told = (fixes: readonly Fix[]): unknown[] => fixes.map(({ type, row: at, column, was, will, why }) => [type, at, column, was, will, why]);

it("proposes nothing for a sound register", () => {
  expect(fixesOf([])).toEqual([]);
});

it("turns a day kept as text into a date with the time that was written", () => {
  expect(told(fixesOf([row({ 5: "12/07/2021", 7: "07:30, 20/7/2021" })]))).toEqual([
    ["textDate", 4, 6, "12/07/2021", 44389, "rule"],
    ["textDate", 4, 8, "07:30, 20/7/2021", 44397 + 27000 / 86400, "rule"],
  ]);
});

it("leaves a text alone that is no existing day, so that nothing is guessed", () => {
  expect(fixesOf([row({ 7: "31/02/2021" }), row({ 7: "tuần sau" })])).toEqual([]);
});

it("keeps ids and codes as text and never makes up lost digits", () => {
  expect(told(fixesOf([row({ 1: 210921, 2: 1.00065 }), row({ 1: 1234567890123456789, 2: 2 })]))).toEqual([
    ["idAsText", 4, 2, 210921, "210921", "rule"],
    ["idAsText", 4, 3, 1.00065, "1.000650", "rule"],
  ]);
});

it("writes a name as most cases do, and decomposed letters composed", () => {
  expect(told(fixesOf([row({ 4: "SỞ Y TẾ" }), row({ 4: "Sở Nội vụ ".normalize("NFD") })]))).toEqual([
    ["spelling", 4, 5, "SỞ Y TẾ", "Sở Y tế", "rule"],
    ["composedText", 5, 5, "Sở Nội vụ ".normalize("NFD"), "Sở Nội vụ", "rule"],
  ]);
});

it("writes what the user has confirmed, and nothing for a text of which nobody has said anything", () => {
  const said = withAlias(withMeaning(NO_CORRECTIONS, "status", "Đang đo đạc", STATUS.open), { from: "SYT", to: "Sở Y tế", since: 0 });
  const rows = [row({ 4: "SYT", 7: "", 8: "đang đo đạc" }), row({ 8: "Chờ ông Ba" })];
  expect(told(fixesOf(rows, said))).toEqual([
    ["unitName", 4, 5, "SYT", "Sở Y tế", "confirmed"],
    ["statusMeaning", 4, 9, "đang đo đạc", "Đang xử lý", "confirmed"],
  ]);
  expect(fixesOf(rows)).toEqual([]);
});

it("exchanges day and month in date cells once the user has said so, and keeps the time of day", () => {
  const grid: Grid = { sheet: "HoSo", top: 1, left: 1, rows: [HEADER, SOUND, SOUND, row({ 5: 44324.5, 6: 44410 })] };
  const layout = layoutOf(grid);
  if (layout === null) throw new Error("no register");
  const said = withSwap(NO_CORRECTIONS, layoutFingerprint(layout), "received", true);
  const fixes = chunksOf(grid, layout).flatMap((chunk) => proposeFixes(layout, chunk, fixKnowledge({ units: [], fields: [] }, said)));
  expect(told(fixes.filter((fix) => fix.row === 4))).toEqual([["swappedDay", 4, 6, 44324.5, 44413.5, "confirmed"]]);
});

it("reads the afternoon of a clock of twelve hours, and no time of another zone", () => {
  expect(told(fixesOf([row({ 5: "12/07/2021 3:10 PM", 7: "2021-07-20T07:30:00Z" })]))).toEqual([
    ["textDate", 4, 6, "12/07/2021 3:10 PM", 44389 + 54600 / 86400, "rule"],
    ["textDate", 4, 8, "2021-07-20T07:30:00Z", 44397, "rule"],
  ]);
});

it("reads texts month first and puts times on as the user has said, or the mended register would have other days than the report", () => {
  const rows = [row({ 5: "08/21/2021 11:30 PM", 6: "08/31/2021", 7: "" }), row({ 5: 44400.75, 6: 44410, 7: "" })];
  const grid: Grid = { sheet: "HoSo", top: 1, left: 1, rows: [HEADER, SOUND, SOUND, ...rows] };
  const layout = layoutOf(grid);
  if (layout === null) throw new Error("no register");
  const fingerprint = layoutFingerprint(layout);
  const said = withMinutes(withMonthFirst(withMonthFirst(NO_CORRECTIONS, fingerprint, "received"), fingerprint, "due"), fingerprint, 420);
  const fixes = chunksOf(grid, layout).flatMap((chunk) => proposeFixes(layout, chunk, fixKnowledge({ units: [], fields: [] }, said)));
  expect(told(fixes)).toEqual([
    ["textDate", 4, 6, "08/21/2021 11:30 PM", 44430 + 23_400 / 86_400, "confirmed"],
    ["textDate", 4, 7, "08/31/2021", 44439, "confirmed"],
    ["shiftedDay", 5, 6, 44400.75, 44401 + 3_600 / 86_400, "confirmed"],
  ]);
});

it("never looks at people's names, and never at bands, totals or signatures", () => {
  expect(fixesOf([row({ 3: "Bà  Tư " }), ["", "", "", "", "II.  Sở Nội  vụ", "", "", "", ""], ["", "Tổng  cộng", "", "", "", "", "", "", ""]])).toEqual([]);
  const layout = layoutOf({ sheet: "HoSo", top: 1, left: 1, rows: [HEADER, SOUND, SOUND] });
  expect(layout && fixableColumns(layout)).toEqual([2, 3, 5, 6, 7, 8, 9]);
});

it("changes no day and no name's key whatever the cells hold, in chunks of any size", () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom<unknown>("21/09/2021", "2021-09-21T23:30:00Z", 44400, "", null, "#N/A", true, "Sở Y  tế"), fc.double());
  // Sound rows keep the columns what they are, whatever stands below.
  const sound = Array.from({ length: 12 }, () => SOUND);
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (odd, size) => {
    const rows = [...sound, ...odd];
    const fixes = fixesOf(rows);
    expect(fixesOf(rows, undefined, size)).toEqual(fixes);
    for (const { type, was, will } of fixes) {
      expect(will).not.toBe(was);
      if (type === "textDate") expect(Math.floor(will as number)).toBe(readDay(was));
    }
  }), { numRuns: 60 });
});

it("has words for every kind of fix", () => {
  for (const type of FIX_TYPES) expect(vi[`fix.${type}`]).not.toBe("");
});
