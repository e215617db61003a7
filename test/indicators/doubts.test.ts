import fc from "fast-check";
import { availableCounters } from "../../src/indicators/availability";
import { FIGURE_NAMES, type FigureName, COUNT_NAMES, DATA_FIGURES } from "../../src/indicators/figureNames";
import { DEFAULT_CONVENTIONS, type Conventions } from "../../src/indicators/conventions";
import { countsOf } from "../../src/indicators/counts";
import { doubtsOf, NO_DOUBTS } from "../../src/indicators/doubts";
import { figuresOf } from "../../src/indicators/figures";
import { groupingOf } from "../../src/indicators/grouping";
import { rolesIn } from "../../src/indicators/rolesIn";
import { tally } from "../../src/indicators/tally";
import type { Figures, RateBase, Window } from "../../src/indicators/types";
import type { CaseTable } from "../../src/register/model/caseTable";
import { CHANNEL, STATUS } from "../../src/register/model/caseCodes";
import { anyConventions } from "./anyConventions";
import { anyCases, anyWindow, tableOf, type PlainCase } from "./tables";

const WINDOW: Window = { from: 100, to: 200 };

/** Cases with the words of theirs that have no meaning. */
interface Worded extends PlainCase {
  unread?: Partial<Record<"status" | "channel" | "serviceLevel", string>>;
}

function wordedTable(cases: readonly Worded[]): CaseTable {
  const roles = ["status", "channel", "serviceLevel"] as const;
  const columns = roles.flatMap((role) => {
    const words = ["", ...new Set(cases.flatMap((each) => each.unread?.[role] ?? []))];
    return words.length === 1 ? [] : [[role, { words, codes: Uint16Array.from(cases, (each) => words.indexOf(each.unread?.[role] ?? "")) }] as const];
  });
  return { ...tableOf(cases), ...(columns.length > 0 ? { unread: Object.fromEntries(columns) } : {}) };
}

function doubtful(cases: readonly Worded[], conventions: Conventions = DEFAULT_CONVENTIONS): FigureName[] {
  const table = wordedTable(cases);
  const doubts = doubtsOf({ table, offers: [] }, groupingOf(table, "unit"), WINDOW, { conventions });
  return DATA_FIGURES.filter((name) => doubts.isDoubtful(name));
}

const online = ["online", "onlineFull", "onlinePartial", "onlineLevelUnsaid", "onlineRate", "onlineFullRate"];

describe("which figures a word without a meaning reaches", () => {
  it("is none where every word is known", () => {
    const table = wordedTable([{ received: 120, due: 130, finished: 125 }]);
    expect(doubtsOf({ table, offers: [] }, groupingOf(table, "unit"), WINDOW)).toBe(NO_DOUBTS);
  });

  it("reaches the online figures from a channel of a case received in the window, and from no other", () => {
    const zalo = { channel: "Zalo" };
    expect(doubtful([{ received: 120, due: 130, finished: 125, unread: zalo }]).sort()).toEqual([...online].sort());
    expect(doubtful([{ received: 90, due: 130, finished: 125, unread: zalo }])).toEqual([]);
    expect(doubtful([{ received: 201, unread: zalo }])).toEqual([]);
  });

  it("leaves full and partial certain where the level column says that the service only informs", () => {
    expect(doubtful([{ received: 120, serviceLevel: 2, unread: { channel: "Zalo" } }]).sort()).toEqual(["online", "onlineFullRate", "onlineLevelUnsaid", "onlineRate"].sort());
  });

  it("reaches full and partial from the level of a case received online, not of one at the counter", () => {
    const level = { serviceLevel: "Loại A" };
    expect(doubtful([{ received: 120, channel: CHANNEL.online, unread: level }]).sort()).toEqual(["onlineFull", "onlinePartial", "onlineLevelUnsaid", "onlineFullRate"].sort());
    expect(doubtful([{ received: 120, channel: CHANNEL.direct, unread: level }])).toEqual([]);
    expect(doubtful([{ received: 90, channel: CHANNEL.online, unread: level }])).toEqual([]);
  });

  it("makes overdue cases doubtful by a status that may be a pause, and with them all rates on what is due", () => {
    const found = doubtful([{ received: 120, due: 150, unread: { status: "Đang đo đạc" } }]);
    expect(found).toEqual(expect.arrayContaining(["overdue", "inTime", "due", "lateAndOverdue", "onTimeRate", "lateRate", "returnedRate"]));
    for (const certain of ["received", "carriedOver", "cumulative", "pending", "resolved", "early", "late", "earlyAndOnTime", "online", "handedOver", "returned", "noDueDate"]) expect(found).not.toContain(certain);
  });

  it("says nothing against an open case in time: a pause leaves it in time", () => {
    expect(doubtful([{ received: 120, due: 250, unread: { status: "Đang đo đạc" } }])).toEqual(["pausedInTime"]);
  });

  it("doubts no overdue case where pauses are judged by their day", () => {
    expect(doubtful([{ received: 120, due: 150, unread: { status: "Đang đo đạc" } }], { ...DEFAULT_CONVENTIONS, pausedCounts: "byDate" })).toEqual([]);
  });

  it("may take a case for not accepted only when it has neither an appointment nor an end", () => {
    expect(doubtful([{ received: 120, unread: { status: "Xem xét" } }])).toEqual(expect.arrayContaining(["received", "cumulative", "pending", "inTime", "onlineRate", "noDueDate"]));
    expect(doubtful([{ received: 120, finished: 150, unread: { status: "Xem xét" } }])).toEqual(["returned", "withdrawn", "returnedRate", "withdrawnRate", "returnedAndWithdrawnRate"]);
  });

  it("doubts early against on time, not their sum, where an early case may have been returned", () => {
    const found = doubtful([{ received: 120, due: 150, finished: 140, unread: { status: "Xong hồ sơ A" } }]);
    expect(found).toEqual(expect.arrayContaining(["early", "onTime", "returned", "withdrawn"]));
    for (const certain of ["earlyAndOnTime", "late", "resolved", "onTimeRate", "lateRate", "due", "overdue", "received"]) expect(found).not.toContain(certain);
  });

  it("doubts late cases and the rate where a late case may have been returned", () => {
    const found = doubtful([{ received: 120, due: 130, finished: 140, unread: { status: "Xong hồ sơ A" } }]);
    expect(found).toEqual(expect.arrayContaining(["late", "onTime", "earlyAndOnTime", "lateAndOverdue", "onTimeRate", "lateRate", "returned"]));
    expect(found).not.toContain("resolved");
    expect(doubtful([{ received: 120, due: 130, finished: 140, unread: { status: "A" } }], { ...DEFAULT_CONVENTIONS, returnedCounts: "byDate" })).toEqual(["returned", "withdrawn", "returnedLate", "returnedRate", "withdrawnRate", "returnedAndWithdrawnRate"]);
  });

  it("leaves a case alone that ended before the window or came after it", () => {
    expect(doubtful([{ received: 50, due: 60, finished: 70, unread: { status: "A" } }, { received: 220, due: 230, unread: { status: "A", channel: "B" } }])).toEqual([]);
  });

  it("leaves a unit certain that has no such case, and doubts the whole", () => {
    const table = wordedTable([{ received: 120, unit: "Sở A", unread: { channel: "Zalo" } }, { received: 121, unit: "Sở B", channel: CHANNEL.online }]);
    const doubts = doubtsOf({ table, offers: [] }, groupingOf(table, "unit"), WINDOW);
    expect(["Sở A", "Sở B", "Sở C", undefined].map((unit) => doubts.isDoubtful("online", unit))).toEqual([true, false, false, true]);
  });

  it("names the words of the figures that are asked for, commonest first, with the cases that matter", () => {
    const table = wordedTable([
      { received: 120, due: 250, unread: { channel: "Zalo" } }, { received: 121, due: 250, unread: { channel: "Kiosk" } }, { received: 122, due: 250, unread: { channel: "Kiosk" } },
      { received: 90, due: 250, unread: { channel: "Kiosk" } }, { received: 123, due: 150, unread: { status: "Đo đạc" } }, { received: 123, due: 250, unread: { status: "Đo đạc" } },
    ]);
    const doubts = doubtsOf({ table, offers: [] }, groupingOf(table, "unit"), WINDOW);
    expect(doubts.wordsFor(["online", "received"])).toEqual([{ role: "channel", words: [{ text: "Kiosk", cases: 2 }, { text: "Zalo", cases: 1 }], cases: 3 }]);
    expect(doubts.wordsFor(["overdue"])).toEqual([{ role: "status", words: [{ text: "Đo đạc", cases: 1 }], cases: 1 }]);
    expect(doubts.wordsFor(["late"])).toEqual([]);
  });
});

/** Meanings that the days of a case allow; the answers that a user can truthfully give. */
function answers(one: Worded): fc.Arbitrary<PlainCase> {
  const { unread = {}, ...plain } = one;
  const statuses = one.finished ? [STATUS.returned, STATUS.withdrawn, STATUS.done, STATUS.handedOver, STATUS.open] : [STATUS.open, STATUS.pausedSupplement, STATUS.pausedFinance, STATUS.stopped];
  const channels = [CHANNEL.direct, CHANNEL.online, CHANNEL.post];
  return fc.record({
    status: unread.status ? fc.constantFrom<number>(...statuses) : fc.constant(plain.status ?? 0),
    channel: unread.channel ? fc.constantFrom<number>(...channels) : fc.constant(plain.channel ?? 0),
    serviceLevel: unread.serviceLevel || (unread.channel && !plain.serviceLevel) ? fc.constantFrom(0, 2, 3, 4) : fc.constant(plain.serviceLevel ?? 0),
  }).map((said) => ({ ...plain, ...said }));
}

const word = fc.option(fc.constantFrom("A", "B"), { nil: undefined });
const worded: fc.Arbitrary<Worded[]> = fc.tuple(anyCases, fc.infiniteStream(fc.record({ status: word, channel: word, serviceLevel: word }))).map(([cases, words]) => cases.map((plain) => {
  const { value } = words.next();
  const unread = { ...(value?.status ? { status: value.status } : {}), ...(value?.channel ? { channel: value.channel } : {}), ...(value?.serviceLevel ? { serviceLevel: value.serviceLevel } : {}) };
  return { ...plain, unread, ...Object.fromEntries(Object.keys(unread).map((role) => [role, 0])) };
}));
const anyBase = fc.constantFrom<RateBase>("A", "B", "C");

function figuresByUnit(table: CaseTable, window: Window, conventions: Conventions, base: RateBase): Map<string, Figures> {
  const counted = tally(table, window, { conventions });
  return new Map(counted.groups.map((name, at) => [name, figuresOf(countsOf(counted, at), base)]));
}

it("never states a figure that a truthful answer would change, in any unit, window and convention", () => {
  const scene = worded.chain((cases) => fc.tuple(fc.constant(cases), fc.tuple(...cases.map(answers)), anyWindow, anyConventions, anyBase));
  fc.assert(fc.property(scene, ([cases, told, window, conventions, rateBase]) => {
    const table = wordedTable(cases);
    const doubts = doubtsOf({ table, offers: [] }, groupingOf(table, "unit"), window, { conventions, rateBase });
    const before = figuresByUnit(table, window, conventions, rateBase);
    for (const [unit, after] of figuresByUnit(tableOf(told), window, conventions, rateBase)) {
      for (const name of FIGURE_NAMES) if (!doubts.isDoubtful(name, unit)) expect([unit, name, after[name]]).toEqual([unit, name, before.get(unit)?.[name] ?? after[name]]);
    }
  }), { numRuns: 400 });
});

it("doubts a figure only where some answer would change it: one case at a time", () => {
  fc.assert(fc.property(worded.filter((cases) => cases.length > 0), anyWindow, anyConventions, ([one], window, conventions) => {
    const table = wordedTable([one]);
    const doubts = doubtsOf({ table, offers: [] }, groupingOf(table, "unit"), window, { conventions });
    const now = figuresOf(countsOf(tally(table, window, { conventions, grouping: { codes: new Uint16Array(1), groups: ["x"] } }), 0));
    const others = [STATUS.open, STATUS.pausedSupplement, STATUS.returned, STATUS.withdrawn].flatMap((status) => [CHANNEL.direct, CHANNEL.online].flatMap((channel) => [0, 3, 4].map((level) => (
      { ...one, status: one.unread?.status ? status : one.status, channel: one.unread?.channel ? channel : one.channel, serviceLevel: one.unread?.serviceLevel || !one.serviceLevel ? level : one.serviceLevel }
    ))));
    const all = [...others.map((plain) => tableOf([plain])), tableOf([])].map((each) => figuresOf(countsOf(tally(each, window, { conventions, grouping: { codes: new Uint16Array(each.length), groups: ["x"] } }), 0)));
    for (const name of COUNT_NAMES) {
      if (doubts.isDoubtful(name)) expect([name, all.some((each) => each[name] !== now[name])]).toEqual([name, true]);
    }
  }), { numRuns: 400 });
});

it("does not depend on what the words are, only on which cases bear one", () => {
  fc.assert(fc.property(worded, anyWindow, (cases, window) => {
    const renamed = cases.map((each) => ({ ...each, unread: Object.fromEntries(Object.entries(each.unread ?? {}).map(([role, text]) => [role, text === "A" ? "B" : "Một chữ khác"])) }));
    const [a, b] = [wordedTable(cases), wordedTable(renamed)].map((table) => doubtsOf({ table, offers: [] }, groupingOf(table, "unit"), window));
    for (const unit of [undefined, "Sở A", "Sở B", "Sở C", ""]) for (const name of FIGURE_NAMES) expect([name, unit, a.isDoubtful(name, unit)]).toEqual([name, unit, b.isDoubtful(name, unit)]);
  }));
});

describe("the level from the channel's words", () => {
  const from = (cases: PlainCase[]) => rolesIn(tableOf(cases, ["received", "due", "finished", "channel"]), WINDOW).has("serviceLevel");

  it("stands in for a missing column when every online case of the window names one", () => {
    expect(from([{ received: 120, channel: CHANNEL.online, serviceLevel: 4 }, { received: 121, channel: CHANNEL.direct }])).toBe(true);
    expect(from([{ received: 120, channel: CHANNEL.online, serviceLevel: 4 }, { received: 90, channel: CHANNEL.online }])).toBe(true);
  });

  it("does not when one names none, or none is there: full and partial would be 0 without a word", () => {
    expect(from([{ received: 120, channel: CHANNEL.online, serviceLevel: 4 }, { received: 121, channel: CHANNEL.online }])).toBe(false);
    expect(from([{ received: 120, channel: CHANNEL.direct }])).toBe(false);
  });

  it("counts online cases of no level beside full and partial", () => {
    const table = tableOf([{ received: 120, channel: CHANNEL.online, serviceLevel: 4 }, { received: 121, channel: CHANNEL.online }]);
    expect(figuresOf(countsOf(tally(table, WINDOW), 0))).toMatchObject({ online: 2, onlineFull: 1, onlinePartial: 0, onlineLevelUnsaid: 1 });
    expect(availableCounters(new Set(["received", "channel"])).has("onlineFull")).toBe(false);
  });
});
