import fc from "fast-check";
import { figuresOfSet } from "../../src/indicators/caseFigures";
import { doubtsOf, NO_DOUBTS } from "../../src/indicators/doubts";
import { DATA_FIGURES, FIGURE_NAMES } from "../../src/indicators/figureNames";
import { groupingOf } from "../../src/indicators/grouping";
import type { OpenReading } from "../../src/indicators/openPart";
import { columnsBehind } from "../../src/indicators/reach";
import { CHANNEL, STATUS } from "../../src/register/model/caseCodes";
import type { LostCases } from "../../src/register/model/caseTable";
import type { FindingType } from "../../src/register/model/findings";
import type { Offer } from "../../src/register/model/offers";
import type { ColumnRole } from "../../src/register/model/roles";
import { readRows } from "../register/readGrids";
import { anyCases, anyWindow, tableOf, type PlainCase } from "./tables";

const WINDOW = { from: 100, to: 200 };
type DayRole = "received" | "due" | "finished" | "handedOver";

interface LostRow extends PlainCase {
  type: FindingType;
  /** Place of the case that counts in its place. */
  instead?: number;
}

function lostOf(rows: readonly LostRow[]): LostCases {
  const days = (role: DayRole): Int32Array => Int32Array.from(rows, (row) => row[role] ?? 0);
  return {
    length: rows.length, types: rows.map(({ type }) => type), received: days("received"), due: days("due"), finished: days("finished"), handedOver: days("handedOver"),
    status: Uint8Array.from(rows, ({ status = 0 }) => status), channel: Uint8Array.from(rows, ({ channel = 0 }) => channel), serviceLevel: new Uint8Array(rows.length),
    unit: rows.map(({ unit = "" }) => unit), field: rows.map(({ field = "" }) => field), sheet: new Uint16Array(rows.length), row: Int32Array.from(rows, (_row, at) => 500 + at),
    instead: Int32Array.from(rows, ({ instead = -1 }) => instead),
  };
}

const CASES: PlainCase[] = Array.from({ length: 100 }, (_case, at) => ({
  unit: at < 90 ? "Sở A" : "Sở B", received: 100 + (at % 90), due: 130 + (at % 90), finished: at % 4 === 0 ? 0 : 105 + (at % 90), status: at % 4 === 0 ? STATUS.open : STATUS.done, channel: at % 2 === 0 ? CHANNEL.online : CHANNEL.direct,
}));

function reading(lost: readonly LostRow[], offers: readonly Offer[] = [], cases = CASES): OpenReading {
  const table = tableOf(cases);
  return { table: lost.length > 0 ? { ...table, lost: lostOf(lost) } : table, offers };
}

function doubts(given: OpenReading, options: Parameters<typeof doubtsOf>[3] = {}) {
  return doubtsOf(given, groupingOf(given.table, "unit"), WINDOW, options);
}

function doubtful(given: OpenReading, options: Parameters<typeof doubtsOf>[3] = {}): string[] {
  const { isDoubtful } = doubts(given, options);
  return DATA_FIGURES.filter((name) => isDoubtful(name));
}

const swapped = (role: ColumnRole): Offer => ({ kind: "swapDays", sheet: "HoSo", column: 3, role, count: 40, before: 9, after: 0, compared: 100 });
const unsure = (role: ColumnRole): Offer => ({ kind: "column", sheet: "HoSo", column: 3, header: "Ngày nộp", role, confidence: 0.5 });
const times = (count: number, row: LostRow): LostRow[] => new Array<LostRow>(count).fill(row);

describe("an open question", () => {
  it.each(["received", "due", "finished", "handedOver", "channel", "serviceLevel"] as const)("about the column %s reaches the figures made from it and no other", (role) => {
    for (const offer of [unsure(role), swapped(role)]) expect(doubtful(reading([], [offer]))).toEqual(DATA_FIGURES.filter((name) => columnsBehind(name).has(role)));
  });

  it("about ids or states reaches every figure: they tell what is a case at all", () => {
    for (const role of ["caseId", "status"] as const) expect(doubtful(reading([], [unsure(role)]))).toEqual([...DATA_FIGURES]);
  });

  it("about the unit leaves the whole certain and makes every unit doubtful, in a table and for a criterion", () => {
    const given = reading([], [unsure("unit")]);
    expect(doubtful(given)).toEqual([]);
    expect(doubts(given).isDoubtful("received", "Sở A")).toBe(true);
    expect(doubtful(given, { isMeant: (name) => name === "Sở A" })).toEqual([...DATA_FIGURES]);
  });

  it("about names of units or about a column that no figure needs leaves every figure certain", () => {
    const alias: Offer = { kind: "unitAlias", from: "SKHĐT", to: "Sở Kế hoạch và Đầu tư", count: 3, why: "abbreviation", since: 0 };
    expect(doubtful(reading([], [alias, unsure("procedure")]))).toEqual([]);
    expect(doubts(reading([], [alias, unsure("procedure")])).causes).toEqual([]);
  });

  it("about days takes with it what the rows would count that its answer would bring back, however few they are", () => {
    const lost: LostRow = { type: "finishedBeforeReceived", received: 150, due: 160, finished: 120 };
    expect(doubtful(reading([lost], [swapped("due")]))).toContain("received");
    expect(doubtful(reading([], [swapped("due")]))).not.toContain("received");
    expect(doubtful(reading([{ ...lost, type: "missingReceived", received: 0 }], [swapped("due")]))).not.toContain("received");
  });

  it("alike ones of many sheets are told once, with all of their columns", () => {
    const alike = [swapped("received"), swapped("due")];
    const merged = { ...swapped("received"), sheets: 2, alike } as Offer;
    const { causes } = doubts(reading([], [merged]));
    expect(causes).toHaveLength(1);
    expect(figuresOfSet(causes[0].figures)).toEqual(FIGURE_NAMES.filter((name) => columnsBehind(name).has("received") || columnsBehind(name).has("due")));
  });
});

describe("rows left out", () => {
  const unread: LostRow = { type: "unreadableDate", received: -1, due: 150, finished: 0 };

  it("make no figure doubtful up to the share of what it looks at, and those that they may count above it", () => {
    const either: LostRow = { type: "unreadableDate", received: 150, due: 155, finished: -1 };
    expect(doubtful(reading(times(1, either)))).toEqual([]);
    // A rate looks at fewer cases than the count of all: two rows are more than a fiftieth of its base, which surely lacks them.
    expect(doubtful(reading(times(2, either)))).toEqual(["due", "onTimeRate", "lateRate", "returnedRate", "withdrawnRate", "returnedAndWithdrawnRate", "onTimeRateTT01"]);
    expect(doubtful(reading(times(3, either)))).toEqual(expect.arrayContaining(["received", "cumulative", "pending", "resolved"]));
    expect(doubtful(reading(times(3, either)))).not.toContain("handedOver");
    expect(doubtful(reading(times(3, either), []), { doubtAbove: 0.05 })).toEqual([]);
    expect(doubtful(reading(times(1, either), []), { doubtAbove: 0 })).toContain("received");
  });

  it("that surely count in a small figure make it doubtful, though the whole hardly lacks them", () => {
    const overdue: LostRow = { type: "unreadableDate", received: -1, due: 150, finished: 0, status: STATUS.open };
    expect(doubtful(reading([overdue]))).toEqual(["pending", "overdue", "lateAndOverdue", "late766", "lateRate"]);
  });

  it("that lie in another time make nothing doubtful, though they be many", () => {
    expect(doubtful(reading(times(50, { type: "errorCell", received: 20, due: -2, finished: 40 })))).toEqual([]);
    expect(doubtful(reading(times(50, { type: "unreadableDate", received: 300, due: -1, finished: 0 })))).toEqual([]);
  });

  it("with a result before the receipt may have either day wrong: what could be counted is doubtful", () => {
    const wrong: LostRow = { type: "finishedBeforeReceived", received: 250, due: 160, finished: 150 };
    expect(doubtful(reading(times(5, wrong)))).toEqual(expect.arrayContaining(["received", "resolved"]));
    expect(doubtful(reading(times(5, { ...wrong, finished: 50 })))).toEqual([]);
  });

  it("done without a day have ended, but nobody knows when: they are not pending for sure, nor resolved", () => {
    expect(doubtful(reading(times(5, { type: "doneWithoutFinished", received: 120, due: 150, status: STATUS.done })))).toEqual(expect.arrayContaining(["resolved", "received"]));
    expect(doubtful(reading(times(5, { type: "doneWithoutFinished", received: 120, due: 150, status: STATUS.done })))).not.toContain("overdue");
  });

  it("by formulas that were never computed make figures doubtful however few they are", () => {
    expect(doubtful(reading([{ ...unread, type: "notComputed", received: -3 }]))).toContain("received");
  });

  it("weigh on the unit whose they are: ten of a small one shame it, though the whole hardly lacks them", () => {
    const { isDoubtful } = doubts(reading(times(1, { ...unread, unit: "Sở B" })));
    expect([isDoubtful("onTimeRate"), isDoubtful("onTimeRate", "Sở A"), isDoubtful("onTimeRate", "Sở B")]).toEqual([false, false, true]);
  });

  it("a second row of a case touches what would be counted otherwise by it, and nothing else", () => {
    const second: LostRow = { type: "duplicateDiffers", received: 101, due: 131, finished: 140, status: STATUS.done, channel: CHANNEL.direct, instead: 1 };
    const found = doubtful(reading(times(5, second)));
    expect(found).toEqual(expect.arrayContaining(["early", "late", "onTimeRate"]));
    expect(found).not.toContain("received");
    expect(found).not.toContain("online");
  });

  it("are told by reason with the rows of each that touch a doubtful figure", () => {
    const { causes } = doubts(reading([...times(3, unread), ...times(2, { ...unread, type: "missingReceived", received: 0 }), ...times(4, { type: "errorCell", received: 20, due: -2, finished: 40 })]));
    expect(causes.map(({ type, count, offers }) => [type, count, offers.length])).toEqual([["unreadableDate", 3, 0], ["missingReceived", 2, 0]]);
  });
});

it("sheets that were not read reach every figure, of the whole and of each unit", () => {
  const given = { ...reading([]), unread: [{ sheet: "Xã 2", rows: 120, why: "noColumns" as const }] };
  expect(doubtful(given)).toEqual([...DATA_FIGURES]);
  expect(doubts(given).isDoubtful("received", "Sở B")).toBe(true);
  expect(doubts(given).causes).toMatchObject([{ type: "unreadSheet", count: 120 }]);
});

it("a register of which nothing is open has no doubtful figure, whatever it holds", () => {
  fc.assert(fc.property(anyCases, anyWindow, (cases, window) => {
    const table = tableOf(cases);
    expect(doubtsOf({ table, offers: [] }, groupingOf(table, "unit"), window)).toBe(NO_DOUBTS);
  }));
});

describe("hand-overs that cannot be read", () => {
  const HEADER = ["Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái"];
  const QUARTER = { from: 44368, to: 44459 };
  /** Forty cases of a quarter; the first ones with another hand-over. */
  const open = (count: number, handedOver: unknown, finished: (day: number) => unknown = (day) => day + 2): string[] => {
    const rows = Array.from({ length: 40 }, (_, at) => [`A${at}`, "Sở Y tế", 44370 + at, 44380 + at, at < count ? finished(44370 + at) : 44372 + at, at < count ? handedOver : 44373 + at, "Đang xử lý"]);
    const given = readRows([HEADER, ...rows]);
    const { isDoubtful } = doubtsOf(given, groupingOf(given.table, "unit"), QUARTER);
    return DATA_FIGURES.filter((name) => isDoubtful(name));
  };

  it.each(["hôm qua", "31/06/2021", "#N/A"])("“%s”: the cases count, and how many were handed over is not certain above the share", (cell) => {
    expect(open(10, cell)).toEqual(["handedOver"]);
    expect(open(0, cell)).toEqual([]);
  });

  it("of cases without a result leave open whether they have ended", () => {
    expect(open(10, "hôm qua", () => null)).toEqual(expect.arrayContaining(["handedOver", "resolved", "pending", "onTimeRate"]));
    expect(open(10, "hôm qua", () => null)).not.toContain("received");
  });

  it("of cases that ended after the window touch none of its figures", () => {
    expect(open(10, "hôm qua", () => QUARTER.to + 5)).toEqual([]);
  });
});
