import { dayOf, formatDay } from "../../../src/calendar/day";
import { ask, valueOf } from "../ask";
import { momentOf, momentText, WORKED } from "../../calendar/deadlines/workedCases";

const WORD: Readonly<Record<string, string>> = { ngaylamviec: "ngày làm việc", ngay: "ngày", thang: "tháng", gio: "giờ", trongngay: "trong ngày" };

/** A day number as it is shown, or with its time. */
function shown(value: unknown): unknown {
  if (typeof value !== "number") return value;
  const seconds = Math.round((value % 1) * 86400);
  return seconds === 0 ? formatDay(value) : momentText({ day: Math.floor(value), second: seconds }, true);
}

const deadline = (...args: readonly unknown[]): unknown => shown(ask("DEADLINE", ...args));

function serialOf(text: string): number {
  const { day, second } = momentOf(text);
  return day + second / 86400;
}

describe("the worked cases, typed into cells", () => {
  const asked = WORKED.deadline.filter(({ restDay }) => restDay !== "next");

  it.each(asked)("$received + $limit $unit → $due ($why)", ({ received, limit, unit, cutoff, due }) => {
    const wanted = shown(serialOf(due));
    const [date, clock = ""] = received.split(" ");
    const [year, month, day] = date.split("-");
    for (const cell of [serialOf(received), received, `${day}/${month}/${year} ${clock}`.trim(), `${Number(day)}/${Number(month)}/${year} ${clock}`.trim()]) {
      expect(deadline([[cell]], [[limit]], [[WORD[unit]]], cutoff ? [[cutoff]] : null)).toBe(wanted);
    }
    if (cutoff) expect(deadline([[serialOf(received)]], [[limit]], [[WORD[unit]]], [[serialOf(`2021-09-06 ${cutoff}`) % 1]])).toBe(wanted);
  });

  it("in one column, each with its own unit and closing time", () => {
    const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
    const found = valueOf("DEADLINE", column(asked.map(({ received }) => serialOf(received))), column(asked.map(({ limit }) => limit)),
      column(asked.map(({ unit }) => WORD[unit])), column(asked.map(({ cutoff }) => cutoff ?? null)));
    expect((found as unknown[][]).map(([cell]) => shown(cell))).toEqual(asked.map(({ due }) => shown(serialOf(due))));
  });
});

describe("a supplement by formulas", () => {
  it.each(WORKED.supplement)("$mode: $due ($why)", ({ mode, received, limit, requested, supplemented, due }) => {
    const first = ask("DEADLINE", [[received]], [[limit]]);
    const stop = ask("WORKDAYS", [[requested]], [[supplemented]]);
    const moved = { restart: () => ask("DEADLINE", [[supplemented]], [[limit]]), pause: () => ask("DEADLINE", [[first]], [[`${String(stop)} ngày làm việc`]]), none: () => first };
    expect(shown(moved[mode as keyof typeof moved]())).toBe(shown(serialOf(due)));
  });
});

describe("a receipt", () => {
  it.each([["09/06/2021 trễ"], ["31/02/2021"], ["chưa có"], [true], ["2021"], [-3]])("that is %j has no deadline that could be taken for one", (cell) => {
    expect(ask("DEADLINE", [[cell]], [[5]])).toBe("invalidValue function.problem.dayUnreadable".replace("function.problem.", ""));
  });

  it("that is blank leaves its row blank, in a column too", () => {
    expect(ask("DEADLINE", [[null]], [[5]])).toBe("");
    expect(ask("DEADLINE", [["  "]], [[5]])).toBe("");
    expect(valueOf("DEADLINE", [["6/9/2021"], [null], ["x"], ["#N/A"], [44445]], [[5]])).toEqual([
      [dayOf(2021, 9, 13)], [""],
      [{ kind: "invalidValue", key: "function.problem.dayUnreadable", values: { cell: "x" } }], [{ kind: "invalidValue", key: "function.problem.dayError", values: {} }],
      [dayOf(2021, 9, 13)],
    ]);
  });

  it("at the very closing time is in time, however Excel keeps it", () => {
    const day = dayOf(2021, 9, 6);
    for (const fraction of [0.708333333, 17 / 24, 0.70833333333333337, 0.7083333333]) expect(deadline([[day + fraction]], [[1]], null, [["17:00"]])).toBe("7/9/2021");
    for (const fraction of [0.70834491, 17 / 24 + 1 / 86400]) expect(deadline([[day + fraction]], [[1]], null, [["17:00"]])).toBe("8/9/2021");
    for (const cutoff of [17 / 24, 0.708333333, "17:00", "17h", "17 giờ", "17h00", "17:00:00", "5:00 PM", "17g", 17]) expect(deadline([[day + 17 / 24]], [[1]], null, [[cutoff]])).toBe("7/9/2021");
  });

  it("of another time zone is only asked for its time where that matters", () => {
    const cell = "2021-09-06T08:10:00Z";
    expect(deadline([[cell]], [[1]])).toBe("7/9/2021");
    expect(ask("DEADLINE", [[cell]], [[1]], null, [["15:00"]])).toBe("invalidValue otherZone");
    expect(ask("DEADLINE", [[cell]], [[2]], [["giờ"]])).toBe("invalidValue otherZone");
  });

  it("without a time cannot begin hours: nobody knows from when they run", () => {
    expect(ask("DEADLINE", [["6/9/2021"]], [[4]], [["giờ"]])).toBe("invalidValue noClock");
    expect(ask("DEADLINE", [[44445]], [[0.5]])).toBe("invalidValue noClock");
    expect(deadline([["6/9/2021"]], [[5]], null, [["15:00"]])).toBe("13/9/2021");
  });
});

describe("a limit", () => {
  const from = [["06/09/2021 09:00"]];

  it.each([
    ["5", "13/9/2021"], [" 05 ", "13/9/2021"], ["5,0", "13/9/2021"], ["5 ngày làm việc", "13/9/2021"], ["05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", "13/9/2021"], ["Không quá 05 ngày làm việc", "13/9/2021"],
    ["Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ", "13/9/2021"], ["Tối đa 5 ngày làm việc", "13/9/2021"],
    ["5 (năm) ngày làm việc", "13/9/2021"], ["5 NGAY LAM VIEC", "13/9/2021"], ["5 working days", "13/9/2021"], ["15 ngày", "21/9/2021"], ["1 tháng", "6/10/2021"],
    ["1,5", "7/9/2021"], ["1.5", "7/9/2021"], ["0,5 ngày làm việc", "6/9/2021"], ["1/2 ngày làm việc", "6/9/2021"], ["½ ngày làm việc", "6/9/2021"], ["nửa ngày làm việc", "6/9/2021"],
    ["4 giờ", "2021-09-06 15:00"], ["5 ngày (làm việc)", "13/9/2021"], ["2 giờ làm việc", "2021-09-06 11:00"], ["trong ngày", "6/9/2021"], ["Ngay trong ngày làm việc", "6/9/2021"], ["same day", "6/9/2021"],
  ])("written as %j ends on %s", (limit, due) => {
    expect(deadline(from, [[limit]])).toBe(due);
  });

  it.each([["năm ngày"], ["5 tuần"], ["5-7"], ["5-7 ngày"], ["1/2"], ["1.000"], ["5 (làm việc) ngày"], ["10 ngày làm việc và 2 giờ"], ["5%"], ["~5"], [true], ["x"], ["3/4 ngày"], ["05 ngày làm việc kể từ ngày nhận đủ hồ sơ; 10 ngày nếu phải thẩm định"], ["5 (sáng) ngày"]])(
    "written as %j is not guessed", (limit) => {
      expect(ask("DEADLINE", from, [[limit]])).toBe("invalidValue limitUnreadable");
    });

  it("that is blank, or 0 as Excel hands a blank over, has no deadline; unless it is the same day", () => {
    for (const limit of [null, "", " ", 0]) {
      expect(ask("DEADLINE", from, [[limit]])).toBe("");
      expect(deadline(from, [[limit]], [["trong ngày"]])).toBe("6/9/2021");
    }
    expect(deadline(from, [["0"]])).toBe("6/9/2021");
    expect(ask("DEADLINE", from, [[3]], [["trong ngày"]])).toBe("invalidValue limitSameDay");
  });

  it("below 0, in parts of days or in errors is refused", () => {
    expect(ask("DEADLINE", from, [[-1]])).toBe("invalidValue limitNegative");
    expect(ask("DEADLINE", from, [["-2 giờ"]])).toBe("invalidValue limitNegative");
    expect(ask("DEADLINE", from, [[1.5]], [["ngày"]])).toBe("invalidValue limitPart");
    expect(ask("DEADLINE", from, [[0.5]], [["tháng"]])).toBe("invalidValue limitPart");
    expect(ask("DEADLINE", from, [["#N/A"]])).toBe("invalidValue limitError");
  });

  it("names a unit that the argument does not contradict", () => {
    expect(deadline(from, [["5 ngày làm việc"]], [["ngày làm việc"]])).toBe("13/9/2021");
    expect(ask("DEADLINE", from, [["5 ngày"]], [["ngày làm việc"]])).toBe("invalidValue limitUnits");
    expect(ask("DEADLINE", from, [["trong ngày"]], [["giờ"]])).toBe("invalidValue limitUnits");
  });

  it.each([["ngay lam viec", "13/9/2021"], ["NGÀY LÀM VIỆC", "13/9/2021"], ["Working days", "13/9/2021"], ["ngaylamviec", "13/9/2021"], ["business days", "13/9/2021"],
    ["ngày", "13/9/2021"], ["days", "13/9/2021"], ["ngay", "13/9/2021"], ["months", "7/2/2022"], ["thang", "7/2/2022"], ["hours", "2021-09-06 16:00"], ["gio", "2021-09-06 16:00"]])(
    "is counted in %s", (unit, due) => {
      expect(deadline(from, [[5]], [[unit]])).toBe(due);
    });

  it.each([["tuần"], ["năm"], ["xyz"], [5], [true]])("in %j is refused", (unit) => {
    expect(ask("DEADLINE", from, [[5]], [[unit]])).toBe("invalidValue limitUnit");
  });

  it.each([["chiều"], ["25:00"], ["15:60"], [-0.5], [44445.5], [true], ["15,5"], [24]])("with a closing time of %j is refused", (cutoff) => {
    expect(ask("DEADLINE", from, [[5]], null, [[cutoff]])).toBe("invalidValue cutoff");
  });
});

describe("a year whose holidays are not known", () => {
  it.each([[["31/12/2020"], 5, 2020], [["3/1/2028"], 5, 2028], [["30/12/2027"], 2, 2028], [["6/9/2021"], 99999, 2028]])("%j + %j is named", (received, limit, year) => {
    expect(valueOf("DEADLINE", [received, ["6/9/2021"]], [[limit], [1]])).toEqual([
      [{ kind: "notAvailable", key: "function.problem.unknownYear", values: { year, first: 2021, last: 2027 } }], [dayOf(2021, 9, 7)],
    ]);
  });
});

describe("the arguments go together as those of Excel's operators", () => {
  it("one cell with a column, two columns, a row with a column", () => {
    expect(valueOf("DEADLINE", [[44445], [44446]], [[1]])).toEqual([[44446], [44447]]);
    expect(valueOf("DEADLINE", [[44445]], [[1], [2]])).toEqual([[44446], [44447]]);
    expect(valueOf("DEADLINE", [[44445], [44446]], [[1], [2]])).toEqual([[44446], [44448]]);
    expect(valueOf("DEADLINE", [[44445, 44446]], [[1], [2]])).toEqual([[44446, 44447], [44447, 44448]]);
    expect(valueOf("DEADLINE", 44445, 1)).toBe(44446);
  });

  it("two columns of unequal length do not", () => {
    expect(ask("DEADLINE", [[44445], [44446], [44447]], [[1], [2]])).toBe("invalidValue unequalLengths");
    expect(ask("DEADLINE", [[44445]], [[1], [2]], [["ngày"], ["ngày"], ["ngày"]])).toBe("invalidValue unequalLengths");
  });

  it("nor a table larger than a sheet", () => {
    expect(ask("DEADLINE", [Array.from({ length: 2000 }, () => 44445)], Array.from({ length: 2000 }, () => [1]))).toBe("invalidValue tooManyCells");
  });
});
