import { serial } from "../register/serial";
import { APOLOGIES, DEADLINES, LATE, LEFT, WORKDAYS } from "./dayCases";
import { CELLS } from "./cells";
import { call, NOT_AVAILABLE, quoted, WRONG, type Area, type Check, type Expected } from "./check";

/** A deadline as it must come out: with its time where it is in hours. */
function end(written: string): Expected {
  return written.includes(" ") ? { moment: serial(written) } : { day: serial(written) };
}

function deadlines(): Check[] {
  return DEADLINES.flatMap(([received, limit, unit, cutoff, due], at): Check[] => {
    const what = `Nhận ${received}, ${limit} ${unit}${cutoff ? `, chốt ${cutoff}` : ""}`;
    const number = String(limit);
    const row = at + 1;
    return [
      { of: "DEADLINE", what, formula: `=${call("DEADLINE", quoted(received), number, quoted(unit), ...(cutoff ? [quoted(cutoff)] : []))}`, is: end(due) },
      { of: "DEADLINE", what: `Cả cột một lần, dòng ${row}: ${what}`, formula: `=INDEX(${call("DEADLINE", "HanNhan", "HanSo", "HanLoai", "HanChot")},${row},1)`, is: end(due) },
    ];
  });
}

function spans(): Check[] {
  return [
    ...WORKDAYS.map(([from, to, days]): Check => ({ of: "WORKDAYS", what: `Từ ${from} đến ${to}`, formula: `=${call("WORKDAYS", quoted(from), quoted(to))}`, is: days })),
    ...LATE.flatMap(([due, finished, asOf, days, workingDays]): Check[] => {
      const args = [quoted(due), finished ? quoted(finished) : "", asOf ? quoted(asOf) : ""];
      const what = `Hẹn ${due}, ${finished ? `xong ${finished}` : `tính đến ${asOf}`}`;
      return [
        { of: "DAYSLATE", what, formula: `=${call("DAYSLATE", ...args)}`, is: days },
        { of: "DAYSLATE", what: `${what}, ngày làm việc`, formula: `=${call("DAYSLATE", ...args, quoted("ngày làm việc"))}`, is: workingDays },
      ];
    }),
    ...LEFT.flatMap(([due, asOf, workingDays, days]): Check[] => [
      { of: "DAYSLEFT", what: `Hẹn ${due}, tính từ ${asOf}`, formula: `=${call("DAYSLEFT", quoted(due), quoted(asOf))}`, is: workingDays },
      { of: "DAYSLEFT", what: `Hẹn ${due}, tính từ ${asOf}, ngày lịch`, formula: `=${call("DAYSLEFT", quoted(due), quoted(asOf), quoted("ngày"))}`, is: days },
    ]),
    ...APOLOGIES.map(([due, by]): Check => ({ of: "APOLOGYBY", what: `Hẹn ${due}`, formula: `=${call("APOLOGYBY", quoted(due))}`, is: end(by) })),
  ];
}

/** Receipt, appointment, result, the day of looking, status, and what the report calls the case. */
const STATES: readonly (readonly [days: readonly string[], status: string, is: string])[] = [
  [["1/9/2021", "10/9/2021", "9/9/2021", "20/9/2021"], "", "Trước hạn"], [["1/9/2021", "10/9/2021", "10/9/2021", "20/9/2021"], "", "Đúng hạn"],
  [["1/9/2021", "10/9/2021", "13/9/2021", "20/9/2021"], "", "Đã giải quyết quá hạn"], [["1/9/2021", "20/9/2021", "", "20/9/2021"], "", "Đang giải quyết trong hạn"],
  [["1/9/2021", "17/9/2021", "", "20/9/2021"], "", "Đang giải quyết quá hạn"], [["1/9/2021", "10/9/2021", "13/9/2021", "10/9/2021"], "", "Đang giải quyết trong hạn"],
  [["1/9/2021", "10/9/2021", "13/9/2021", "20/9/2021"], "Trả lại", "Đúng hạn"], [["1/9/2021", "10/9/2021", "", "20/9/2021"], "Yêu cầu bổ sung giấy tờ", "Đang giải quyết trong hạn"],
];

/** The three kinds of blank cells. */
const BLANKS = [["ô trống", CELLS.empty], ["ô =\"\"", CELLS.emptyText], ["ô số 0", CELLS.zero]] as const;

function states(): Check[] {
  const given = (written: string): string => (written === "" ? CELLS.empty : quoted(written));
  return [
    ...STATES.map(([days, status, is]): Check => ({
      of: "STATUS", what: `Nhận ${days[0]}, hẹn ${days[1]}, ${days[2] ? `xong ${days[2]}` : "chưa xong"}, tính đến ${days[3]}${status ? `, ${status}` : ""}`,
      formula: `=${call("STATUS", ...days.map(given), ...(status ? [quoted(status)] : []))}`, is,
    })),
    ...BLANKS.map(([what, cell]): Check => ({ of: "STATUS", what: `Chưa có kết quả: ${what}`, formula: `=${call("STATUS", quoted("1/9/2021"), quoted("17/9/2021"), cell, quoted("20/9/2021"))}`, is: "Đang giải quyết quá hạn" })),
    { of: "STATUS", what: "Thiếu ngày tính khi chưa có kết quả", formula: `=${call("STATUS", quoted("1/9/2021"), quoted("17/9/2021"), CELLS.empty, CELLS.empty)}`, is: NOT_AVAILABLE },
    { of: "STATUS", what: "Có kết quả trước ngày tiếp nhận", formula: `=${call("STATUS", quoted("10/9/2021"), quoted("17/9/2021"), quoted("1/9/2021"), quoted("20/9/2021"))}`, is: NOT_AVAILABLE },
  ];
}

function blanksAndErrors(): Check[] {
  const ordinary = (id: string): readonly string[] => (id === "DEADLINE" ? ["5"] : id === "APOLOGYBY" ? [] : [quoted("20/9/2021")]);
  const ids = ["DEADLINE", "WORKDAYS", "DAYSLATE", "DAYSLEFT", "APOLOGYBY"];
  const wrong: readonly (readonly [id: string, what: string, args: readonly string[], is: Expected])[] = [
    ["DEADLINE", "Đơn vị tính không có", [quoted("6/9/2021"), "5", quoted("tuần")], WRONG], ["DEADLINE", "Thời hạn âm", [quoted("6/9/2021"), "-1"], WRONG], ["DEADLINE", "Thời hạn là chữ", [quoted("6/9/2021"), quoted("sớm")], WRONG],
    ["DEADLINE", "Giờ chốt sai", [quoted("6/9/2021 16:00"), "5", quoted("ngày"), quoted("25:00")], WRONG], ["DEADLINE", "Năm ngoài lịch", [quoted("6/9/2035"), "5"], NOT_AVAILABLE],
    ["DEADLINE", "Thời hạn bằng chữ", [quoted("6/9/2021"), quoted("5 ngày làm việc")], { day: serial("13/9") }], ["DEADLINE", "Lịch riêng: 7/9 nghỉ", [quoted("6/9/2021"), "5", "", "", CELLS.ownDays], { day: serial("14/9") }],
    ["WORKDAYS", "Lịch riêng: 7/9 nghỉ", [quoted("6/9/2021"), quoted("13/9/2021"), CELLS.ownDays], 4], ["WORKDAYS", "Năm ngoài lịch", [quoted("1/1/2015"), quoted("2/3/2015")], NOT_AVAILABLE],
    ["APOLOGYBY", "Lịch riêng: 7/9 nghỉ", [quoted("8/9/2021"), CELLS.ownDays], { day: serial("6/9") }], ["DAYSLATE", "Chưa có kết quả, thiếu ngày tính", [quoted("6/9/2021"), CELLS.empty], NOT_AVAILABLE],
    ["DAYSLATE", "Đơn vị tính “giờ” không dùng được", [quoted("6/9/2021"), quoted("8/9/2021"), "", quoted("giờ")], WRONG],
  ];
  return [
    ...ids.flatMap((id) => [
      ...BLANKS.map(([what, cell]): Check => ({ of: id, what: `Ngày là ${what}: ô trống`, formula: `=${call(id, cell, ...ordinary(id))}`, is: "" })),
      { of: id, what: "Ngày không đọc được", formula: `=${call(id, quoted("ngày mai"), ...ordinary(id))}`, is: WRONG } satisfies Check,
      { of: id, what: "Ngày là ô báo lỗi", formula: `=ISERROR(${call(id, CELLS.errorCell, ...ordinary(id))})`, is: true } satisfies Check,
    ]),
    ...wrong.map(([of, what, args, is]): Check => ({ of, what, formula: `=${call(of, ...args)}`, is })),
    { of: "DAYSLATE", what: "Cả cột của sổ: dòng đầu", formula: `=INDEX(${call("DAYSLATE", CELLS.late, CELLS.done, quoted("20/9/2021"))},1,1)`, is: 0 },
    { of: "DAYSLATE", what: "Cả cột của sổ: hồ sơ 05", formula: `=INDEX(${call("DAYSLATE", CELLS.late, CELLS.done, quoted("20/9/2021"))},5,1)`, is: 2 },
  ];
}

export const DAY_AREA = (): Area => ({ sheet: "Thời hạn", about: "Hạn trả, ngày làm việc, chậm, còn lại, xin lỗi, trạng thái", checks: [...deadlines(), ...spans(), ...states(), ...blanksAndErrors()] });
