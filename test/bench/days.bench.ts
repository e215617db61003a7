import { dateOf, dayOf } from "../../src/calendar/day";
import { HOLIDAYS } from "../../src/calendar/holidayTable";
import { workingCalendar, type WorkingCalendar } from "../../src/calendar/workingDays";
import { functionSpec } from "../../src/functions/functionTable";
import type { Bench, Measure, Peer } from "./bench";
import { dateLibraries, LIBRARY_NAMES, numpyOf, type Spans } from "./peers/dateLibraries";
import { median } from "./run";
import { seededRandom } from "./seeded";

const SPANS = 100_000;
/** Libraries that walk day by day are asked for fewer. */
const FEW = 200;
const ROUNDS = 15;
const LONGEST_LIMIT = 45;

const MAKE_UP = HOLIDAYS.filter(({ kind }) => kind === "makeUp").map(({ day }) => day);

/** No peer knows worked Saturdays: all count the same days without them. */
function calendarOfPeers(): WorkingCalendar {
  return workingCalendar(MAKE_UP.map((day) => ({ day, kind: "off" })));
}

function seededSpans(): Spans {
  const random = seededRandom(5);
  const from = Array.from({ length: SPANS }, () => dayOf(2021, 2, 1) + Math.floor(random() * 2000));
  return {
    from, to: from.map((day) => day + Math.floor(random() * 65)), limits: from.map(() => 1 + Math.floor(random() * LONGEST_LIMIT)),
    off: HOLIDAYS.filter(({ kind }) => kind === "off").map(({ day }) => day),
  };
}

function nanoseconds(work: () => unknown, operations: number): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return (median(times) / operations) * 1e6;
}

interface Ours {
  added: Int32Array;
  counted: Int32Array;
  add: number;
  count: number;
}

function ours({ from, to, limits }: Spans): Ours {
  const { addWorkingDays, countWorkingDays } = calendarOfPeers();
  const [added, counted] = [new Int32Array(SPANS), new Int32Array(SPANS)];
  const add = nanoseconds(() => { for (let i = 0; i < SPANS; i++) added[i] = addWorkingDays(from[i], limits[i]); }, SPANS);
  const count = nanoseconds(() => { for (let i = 0; i < SPANS; i++) counted[i] = countWorkingDays(from[i], to[i]) ?? NaN; }, SPANS);
  return { added, counted, add, count };
}

function againstNumpy(spans: Spans, { added, counted, add, count }: Ours): Measure[] {
  const numpy = numpyOf(spans, ROUNDS);
  if (numpy === null) return [{ name: "numpy is not installed: not compared", value: 0, unit: "" }];
  const different = numpy.added.filter((day, at) => day !== added[at]).length + numpy.counted.filter((days, at) => days !== counted[at]).length;
  if (different > 0) throw new Error(`numpy's busday differs in ${different} answers`);
  return [
    { name: "adding: numpy's busday_offset / ours", value: numpy.add / add, unit: "×", atLeast: 5 },
    { name: "counting: numpy's busday_count / ours", value: numpy.count / count, unit: "×", atLeast: 5 },
  ];
}

function localDate(day: number): Date {
  const { year, month, day: ofMonth } = dateOf(day);
  return new Date(year, month - 1, ofMonth);
}

function againstLibraries({ from, to, limits, off }: Spans, { add, count }: Ours): Measure[] {
  const [starts, ends] = [from, to].map((days) => days.slice(0, FEW).map(localDate));
  const there = dateLibraries(off.map(localDate));
  const missing = LIBRARY_NAMES.filter((name) => there.every((each) => each.name !== name)).map((name): Measure => ({ name: `${name} is not installed: not compared`, value: 0, unit: "" }));
  return [...missing, ...there.flatMap((library): Measure[] => [
    { name: `adding: ${library.name} / ours`, value: nanoseconds(() => starts.map((date, at) => library.add(date, limits[at])), FEW) / add, unit: "×", atLeast: 100 },
    { name: `counting: ${library.name} / ours`, value: nanoseconds(() => starts.map((date, at) => library.count(date, ends[at])), FEW) / count, unit: "×", atLeast: 100 },
  ])];
}

function workingDays(): Measure[] {
  const spans = seededSpans();
  const own = ours(spans);
  return [
    { name: "adding working days", value: own.add, unit: "ns" }, { name: "counting working days", value: own.count, unit: "ns" },
    ...againstNumpy(spans, own), ...againstLibraries(spans, own),
  ];
}

/** One call over a column, with the cells that Excel hands over and the rows that it takes. */
function columnPeers(): Peer[] {
  const { from, to, limits } = seededSpans();
  const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
  const [received, due, limit] = [column(from.map((day) => day + 0.4)), column(to), column(limits)];
  const finished = column(to.map((day, at) => (at % 7 === 0 ? "" : day + (at % 9) - 4)));
  const call = (id: string, ...args: readonly unknown[]): unknown => {
    const outcome = functionSpec(id)?.compute({ args, language: "vi" });
    if (!outcome?.ok) throw new Error(id);
    return outcome.value;
  };
  const touch = (): unknown => received.map(([a], at) => [(a as number) + (limit[at][0] as number)]);
  return [
    { name: "two columns added cell by cell", run: touch },
    { name: "DEADLINE", run: () => call("DEADLINE", received, limit, null, [["15:00"]], null) },
    { name: "WORKDAYS", run: () => call("WORKDAYS", received, due, null) },
    { name: "DAYSLATE", run: () => call("DAYSLATE", due, finished, [[46000]], null) },
    { name: "STATUS", run: () => call("STATUS", received, due, finished, [[46000]], null) },
  ];
}

export const benches: readonly Bench[] = [
  { kind: "measures", title: "Working days: 100,000 limits and spans", measure: workingDays },
  {
    kind: "peers", title: "Functions of days over a column of 100,000", rounds: 15, setUp: columnPeers,
    goals: ["DEADLINE", "WORKDAYS", "DAYSLATE", "STATUS"].map((of) => ({ of, against: "two columns added cell by cell", atMost: 15 })),
  },
];
