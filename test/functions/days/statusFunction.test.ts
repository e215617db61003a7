import { dayOf } from "../../../src/calendar/day";
import { caseState } from "../../../src/indicators/caseState";
import { rulesOf } from "../../../src/indicators/classify";
import { DEFAULT_CONVENTIONS } from "../../../src/indicators/conventions";
import { readRows } from "../../register/readGrids";
import { provinceRegister } from "../../samples/provinceRegister";
import { tableOf } from "../../samples/sheet";
import { ask, valueOf } from "../ask";

const status = (received: unknown, due: unknown, finished: unknown, asOf: unknown = "20/9/2021", written: unknown = null): unknown =>
  ask("STATUS", [[received]], [[due]], [[finished]], [[asOf]], [[written]]);

it.each([
  ["finished before its day", "10/9/2021", "9/9/2021", "Trước hạn"], ["finished on its day", "10/9/2021", "10/9/2021 17:00", "Đúng hạn"], ["finished after it", "10/9/2021", "11/9/2021", "Đã giải quyết quá hạn"],
  ["open before its day", "24/9/2021", null, "Đang giải quyết trong hạn"], ["open on its day", "20/9/2021", null, "Đang giải quyết trong hạn"], ["open after it", "17/9/2021", null, "Đang giải quyết quá hạn"],
  ["finished after the day that is looked at", "17/9/2021", "22/9/2021", "Đang giải quyết quá hạn"], ["finished without a due day", null, "10/9/2021", "Đã giải quyết, không có ngày hẹn trả"],
  ["open without a due day", null, null, "Đang giải quyết, không có ngày hẹn trả"],
])("a case %s is told as the report counts it", (_what, due, finished, told) => {
  expect(status("1/9/2021", due, finished)).toBe(told);
});

it.each([
  ["Yêu cầu bổ sung giấy tờ", "17/9/2021", null, "Đang giải quyết trong hạn"], ["Dừng xử lý", "17/9/2021", null, "Đang giải quyết trong hạn"], ["Trả lại", "10/9/2021", "13/9/2021", "Đúng hạn"],
  ["Công dân yêu cầu rút hồ sơ", "10/9/2021", "13/9/2021", "Đúng hạn"], ["Đang xử lý", "17/9/2021", null, "Đang giải quyết quá hạn"], ["dang xu ly", "17/9/2021", null, "Đang giải quyết quá hạn"],
  ["Mới đăng ký", "17/9/2021", null, "Chưa hoặc không được tiếp nhận"], ["-", "17/9/2021", null, "Đang giải quyết quá hạn"],
])("%s changes the judgement as in the report", (written, due, finished, told) => {
  expect(status("1/9/2021", due, finished, "20/9/2021", written)).toBe(told);
});

it("a case received after the day that is looked at is none yet", () => {
  expect(status("21/9/2021", "30/9/2021", null)).toBe("Tiếp nhận sau ngày tính");
});

it.each([
  ["no receipt", null, "10/9/2021", "9/9/2021", null, "notAvailable noReceived"], ["a result before the receipt", "10/9/2021", "20/9/2021", "1/9/2021", null, "notAvailable finishedFirst"],
  ["a result without its day", "1/9/2021", "10/9/2021", null, "Đã trả kết quả", "notAvailable noFinished"], ["an unknown status", "1/9/2021", "10/9/2021", null, "Đang đo đạc thực địa", "notAvailable statusUnknown"],
  ["a day that is none", "1/9/2021", "31/9/2021", null, null, "invalidValue dayUnreadable"], ["an error in the status", "1/9/2021", "10/9/2021", null, "#N/A", "invalidValue statusError"],
])("%s is no case that the report would count: it says so", (_what, received, due, finished, written, told) => {
  expect(status(received, due, finished, "20/9/2021", written)).toBe(told);
});

it("without a day to look at, only what has ended can be told", () => {
  expect(status("1/9/2021", "10/9/2021", "9/9/2021", null)).toBe("Trước hạn");
  expect(status("1/9/2021", "10/9/2021", null, null)).toBe("notAvailable asOfNeeded");
  expect(status(null, null, null)).toBe("");
});

it("tells of every case of the sample register what the report makes of it", () => {
  const table = tableOf(provinceRegister());
  const asOf = dayOf(2021, 9, 20);
  const column = (name: string): unknown[][] => table.slice(1).map((row) => [row[table[0].indexOf(name)]]);
  const told = valueOf("STATUS", column("Ngày tiếp nhận"), column("Ngày hẹn trả"), column("Ngày có kết quả"), [[asOf]], column("Trạng thái")) as unknown[][];
  const counts = new Map<unknown, number>();
  for (const [cell] of told) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const { table: cases } = readRows(table);
  const rules = rulesOf({ from: 1, to: asOf }, DEFAULT_CONVENTIONS);
  const states = new Map<string, number>();
  for (let at = 0; at < cases.length; at++) states.set(caseState(cases, at, rules), (states.get(caseState(cases, at, rules)) ?? 0) + 1);
  const words: Readonly<Record<string, string>> = {
    early: "Trước hạn", onTime: "Đúng hạn", late: "Đã giải quyết quá hạn", inTime: "Đang giải quyết trong hạn", overdue: "Đang giải quyết quá hạn", outside: "Tiếp nhận sau ngày tính",
  };
  expect([...states].map(([state, count]) => [words[state], count]).sort()).toEqual([...counts].sort());
});
