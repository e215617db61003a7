import { caseLimit } from "../../../src/register/rows/caseLimit";

const HEADER = "Thời hạn giải quyết";

it.each<[unknown, unknown, number, string]>([
  ["05 ngày làm việc", null, 5, "workingDays"], ["20 ngày", null, 20, "days"], ["1 tháng", null, 1, "months"], ["4 giờ làm việc", null, 4, "hours"],
  ["Trong ngày", null, 0, "sameDay"], ["0,5 ngày", null, 0.5, "days"], ["½ ngày làm việc", null, 0.5, "workingDays"], [5, "Ngày làm việc", 5, "workingDays"],
  ["5", "Ngày", 5, "days"], [2, "Tháng", 2, "months"], [8, "giờ", 8, "hours"], [1, "Trong ngày", 0, "sameDay"], ["05 (năm) ngày làm việc", "", 5, "workingDays"],
  ["Không quá 15 ngày kể từ ngày nhận đủ hồ sơ", null, 15, "days"], ["07 NLV", "Ngày làm việc", 7, "workingDays"], ["10 ngày làm việc", "x", 10, "workingDays"],
])("reads %j beside %j as the clerk who wrote it meant it", (cell, kind, number, unit) => {
  expect(caseLimit(cell, kind, HEADER)).toEqual({ number, unit });
});

it.each<[string, unknown, string]>([
  ["Số ngày làm việc", 5, "workingDays"], ["Thời hạn giải quyết (ngày làm việc)", 5, "workingDays"], ["Thời gian giải quyết (giờ)", 4, "hours"],
  ["Thời hạn [tháng]", 2, "months"], ["Thời hạn (ngày lịch)", 5, "days"],
])("takes the unit that the header %j tells", (header, cell, unit) => {
  expect(caseLimit(cell, null, header)).toEqual({ number: cell, unit });
});

it.each<[unknown, unknown, string, string]>([
  [5, null, HEADER, "noUnit"], [5, null, "Số ngày giải quyết", "noUnit"], [5, null, "Thời hạn (ngày)", "noUnit"], ["5", "theo quy định", HEADER, "noUnit"],
  ["", null, HEADER, "blank"], [null, "Ngày làm việc", HEADER, "blank"], [0, "Ngày làm việc", HEADER, "blank"], ["-", null, HEADER, "blank"],
  ["Theo quy định", null, HEADER, "unreadable"], ["5 hoặc 7 ngày làm việc", null, HEADER, "unreadable"], ["05 ngày làm việc; phức tạp 10 ngày", null, HEADER, "unreadable"],
  ["1.000 ngày", null, HEADER, "unreadable"], [-3, "Ngày", HEADER, "unreadable"], ["#N/A", null, HEADER, "unreadable"], [true, null, HEADER, "unreadable"],
  ["5 ngày", "Ngày làm việc", HEADER, "twoUnits"], [3, "Trong ngày", HEADER, "twoUnits"],
])("guesses nothing from %j beside %j under %j, or a day promised rightly would be called wrong", (cell, kind, header, why) => {
  expect(caseLimit(cell, kind, header)).toBe(why);
});
