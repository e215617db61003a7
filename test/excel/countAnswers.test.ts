import { countAnswers } from "../../src/excel/countAnswers";
import { makeReport } from "../../src/excel/makeReport";
import { readRegister } from "../../src/excel/read/readRegister";
import { settingsFor } from "../../src/report/request/settings";
import type { ReportJson } from "../../src/report/model/result";
import { dateOf, dayOf } from "../../src/calendar/day";
import type { CellScalar } from "@tthc/excel-host/model/state";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { countAsked } from "./asked";
import { REGISTER_HEADER, registerRows, startExcel, workbookOf } from "./inExcel";

type Rows = CellScalar[][];
const [RECEIVED, DUE, FINISHED, CHANNEL] = [4, 5, 6, 7];
const DAYS = [RECEIVED, DUE, FINISHED];

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());

/** Header and rows, with some columns written otherwise. */
function sheet(count: number, write: (cell: CellScalar, column: number, row: number) => CellScalar = (cell) => cell, header: readonly string[] = REGISTER_HEADER): Rows {
  return [[...header], ...registerRows(count).map((row, at) => row.map((cell, column) => write(cell, column, at)))];
}

async function made(sheets: Record<string, Rows>): Promise<ReportJson> {
  started.host.state = workbookOf(sheets);
  const outcome = await makeReport({ period: "Q3/2021" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.json;
}

/** What an en-US machine makes of a day-first text: 05/08 becomes 8 May, 21/08 stays a text. */
const exchanged = (serial: number): CellScalar => {
  const { day, month, year } = dateOf(serial);
  return day <= 12 ? dayOf(year, day, month) : `${day}/${month}/${year}`;
};
const isDay = (cell: CellScalar, column: number): cell is number => DAYS.includes(column) && typeof cell === "number";

const BOTH_RATES = "base766 onTime766 late766 lateCountedOnTime onTimeRate766 onTimeRateTT01".split(" ");
const EVERY = "received carriedOver cumulative resolved early onTime late pending inTime overdue due earlyAndOnTime lateAndOverdue online noDueDate onTimeRate lateRate onlineRate".split(" ").concat(BOTH_RATES);
const JUDGED = "early onTime late inTime overdue due earlyAndOnTime lateAndOverdue noDueDate onTimeRate lateRate".split(" ").concat(BOTH_RATES);
const ONLINE = ["online", "onlineRate"];

/** A doubt that is planted in a sound register: the figures that it makes doubtful, and no other; and the answer gives those of the sound one. */
const PLANTS: [string, string, readonly string[], (count: number) => Record<string, Rows>][] = [
  ["days and months of all columns exchanged by a machine set to en-US", "swappedDays", EVERY, (count) => ({ A: sheet(count, (cell, column) => (isDay(cell, column) ? exchanged(cell) : cell)) })],
  ["days and months of the days due exchanged", "swappedDays", JUDGED, (count) => ({ A: sheet(count, (cell, column) => (column === DUE && typeof cell === "number" ? exchanged(cell) : cell)) })],
  ["texts with the month first", "monthFirstDays", EVERY, (count) => ({ A: sheet(count, (cell, column) => {
    if (!isDay(cell, column)) return cell;
    const { day, month, year } = dateOf(cell);
    return `${month}/${day}/${year}`;
  }) })],
  ["days moved to the evening before by a time zone", "shiftedDays", EVERY, (count) => ({ A: sheet(count, (cell, column) => (isDay(cell, column) ? cell - 7 / 24 : cell)) })],
  ["a channel that nobody knows", "unknownChannel", ONLINE, (count) => ({ A: sheet(count, (cell, column, row) => (column === CHANNEL && row % 4 === 0 ? "Ứng dụng của tỉnh" : cell)) })],
];

describe("a doubt planted in a sound register", () => {
  it.each(PLANTS)("%s: reaches its figures and no other, and the counted answer gives the sound ones", async (_what, type, figures, plant) => {
    const sound = await made({ A: sheet(330) });
    expect(sound.doubts).toEqual([]);
    const json = await made(plant(330));
    const doubt = json.doubts.find((each) => each.type === type);
    expect([...json.total.doubtful].sort()).toEqual([...figures].sort());
    expect(doubt?.places.length).toBeGreaterThan(0);
    const { effect } = doubt ?? {};
    for (const [name, moved] of Object.entries(effect?.figures ?? {})) {
      expect([name, moved]).toEqual([name, { before: json.total[name as "received"], after: sound.total[name as "received"] }]);
    }
    expect(effect?.excluded.after).toBe(0);
  });

  it("two sheets that hold the same cases with other results: reaches what follows from the results, and both choices are counted", async () => {
    const other = sheet(330, (cell, column, row) => (column === FINISHED && row % 11 === 1 && typeof cell === "number" ? cell + 9 : cell));
    const sound = await made({ "Một cửa": sheet(330) });
    const otherwise = await made({ "Cổng": other });
    const json = await made({ "Một cửa": sheet(330), "Cổng": other });
    expect(json.total.doubtful).toEqual(expect.arrayContaining(["late", "onTimeRate"]));
    for (const name of ["received", "online", "cumulative"]) expect(json.total.doubtful).not.toContain(name);
    const [doubt] = json.doubts;
    expect(doubt.type).toBe("registersDiffer");
    const after = [doubt.effect, ...(doubt.otherEffects ?? [])].map((each) => each?.figures.lateAndOverdue?.after);
    expect(after).toEqual([sound.total.lateAndOverdue, otherwise.total.lateAndOverdue]);
  });

  it("a column of a name that is only near to a known one is asked about, with the figures of both", async () => {
    const header = REGISTER_HEADER.map((name, at) => (at === RECEIVED ? "Ngày nộp" : name));
    started.host.state = workbookOf({ A: sheet(330, undefined, header) });
    const read = await readRegister();
    if (!read.ok) throw new Error(read.problem.message);
    const [effect] = await countAnswers(read.reading, { ...settingsFor(read.reading), period: "Q3/2021" });
    expect(effect).toMatchObject({ type: "unsureColumn", before: { figures: { received: null } } });
    expect(effect.after.figures.received).toBe((await made({ A: sheet(330) })).total.received);
  });
});

it("costs one more pass over the register an answer, and none where nothing is open", async () => {
  const { asked, restart } = countAsked(started);
  const cells = async (rows: Rows): Promise<number> => {
    started.host.state = workbookOf({ A: rows });
    restart();
    const read = await readRegister();
    if (!read.ok) throw new Error(read.problem.message);
    const once = asked.cells;
    restart();
    await countAnswers(read.reading, { ...settingsFor(read.reading), period: "Q3/2021" });
    return asked.cells / once;
  };
  expect(await cells(sheet(330))).toBe(0);
  expect(await cells(PLANTS[0][3](330).A)).toBeLessThan(1.1);
});

it("stops between two answers when it is cancelled: no pass is made for a pane that is gone", async () => {
  started.host.state = workbookOf(PLANTS[0][3](330));
  const read = await readRegister();
  if (!read.ok) throw new Error(read.problem.message);
  const stop = new AbortController();
  stop.abort();
  expect(await countAnswers(read.reading, { ...settingsFor(read.reading), period: "Q3/2021" }, { signal: stop.signal })).toEqual([]);
});
