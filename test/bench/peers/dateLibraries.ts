import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { peerModule } from "./peerModule";

/** Days as day numbers; receipts with their limits, and the ends of spans. */
export interface Spans {
  from: number[];
  to: number[];
  limits: number[];
  /** Weekdays that nobody works. */
  off: number[];
}

/** How a library adds and counts working days, on dates in local time as its users do. */
export interface DateLibrary {
  name: string;
  add: (from: Date, limit: number) => unknown;
  count: (from: Date, to: Date) => unknown;
}

interface Numpy {
  added: number[];
  counted: number[];
  add: number;
  count: number;
}

/** What numpy makes of it, and ns an operation; null where there is no Python with numpy. */
export function numpyOf(spans: Spans, rounds: number): Numpy | null {
  const script = join(process.cwd(), "test/bench/peers/busday.py");
  const { stdout, status } = spawnSync("python3", [script], { input: JSON.stringify({ ...spans, rounds }), encoding: "utf8", maxBuffer: 1 << 28 });
  return status === 0 ? (JSON.parse(stdout) as Numpy | null) : null;
}

export const LIBRARY_NAMES = ["date-fns", "moment-business-days", "@formulajs/formulajs"] as const;

/** The libraries that are there, told which days are off where they can be. */
export function dateLibraries(off: readonly Date[]): DateLibrary[] {
  return LIBRARY_NAMES.flatMap((name) => {
    const found = peerModule<unknown>(name);
    return found === null ? [] : [{ name, ...USES[name](found, off) }];
  });
}

type Use = (library: unknown, off: readonly Date[]) => Omit<DateLibrary, "name">;

interface DateFns {
  addBusinessDays: (from: Date, days: number) => Date;
  differenceInBusinessDays: (to: Date, from: Date) => number;
}
interface BusinessMoment {
  businessAdd: (days: number) => unknown;
  businessDiff: (other: unknown) => number;
}
interface MomentBusiness {
  (date: Date): BusinessMoment;
  updateLocale: (locale: string, rules: { holidays: string[]; holidayFormat: string }) => void;
}
interface FormulaJs {
  WORKDAY: (from: Date, days: number, holidays: readonly Date[]) => Date;
  NETWORKDAYS: (from: Date, to: Date, holidays: readonly Date[]) => number;
}

const USES: Readonly<Record<(typeof LIBRARY_NAMES)[number], Use>> = {
  // It knows no holidays: what it answers is wrong around each of them.
  "date-fns": (library) => {
    const { addBusinessDays, differenceInBusinessDays } = library as DateFns;
    return { add: addBusinessDays, count: (from, to) => differenceInBusinessDays(to, from) };
  },
  "moment-business-days": (library, off) => {
    const moment = library as MomentBusiness;
    const iso = (date: Date): string => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
    moment.updateLocale("en", { holidays: off.map(iso), holidayFormat: "YYYY-MM-DD" });
    return { add: (from, limit) => moment(from).businessAdd(limit), count: (from, to) => moment(to).businessDiff(moment(from)) };
  },
  "@formulajs/formulajs": (library, off) => {
    const { WORKDAY, NETWORKDAYS } = library as FormulaJs;
    return { add: (from, limit) => WORKDAY(from, limit, off), count: (from, to) => NETWORKDAYS(from, to, off) };
  },
};
