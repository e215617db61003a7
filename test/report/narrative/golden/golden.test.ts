import { buildReport } from "../../../../src/report/build";
import { DEFAULT_CONVENTIONS, type Conventions } from "../../../../src/indicators/conventions";
import { columnsFor } from "../../../../src/report/request/reportKind";
import { STYLES, type ReportSettings } from "../../../../src/report/request/request";
import { settingsFor } from "../../../../src/report/request/settings";
import { CHANNEL, STATUS } from "../../../../src/register/model/caseCodes";
import type { FindingType } from "../../../../src/register/model/findings";
import type { Grid } from "../../../../src/register/model/grid";
import type { Reading } from "../../../../src/register/model/reading";
import type { ColumnRole } from "../../../../src/register/model/roles";
import { dayOf } from "../../../../src/calendar/day";
import { readFileSync } from "node:fs";
import { goldenCases, testGolden, type Load } from "../../../goldenFolders";
import { readGrids } from "../../../register/readGrids";
import { ALL_ROLES, readingOf, type PlainCase } from "../../readings";
import { lines } from "../../golden/lines";

/** Like cases: received one after another from a day on, due and finished some days later; open where they took no days. */
interface Like {
  unit?: string;
  field?: string;
  count: number;
  from: string;
  everyDays?: number;
  due?: number;
  took?: number;
  status?: keyof typeof STATUS;
  channel?: keyof typeof CHANNEL;
  level?: number;
}

interface Case {
  /** What the case is for; nobody computes with it. */
  says: string;
  settings: Partial<Omit<ReportSettings, "conventions">> & { period: string; conventions?: Partial<Conventions> };
  like?: Like[];
  /** Columns that the register lacks. */
  without?: ColumnRole[];
  lost?: Partial<Record<FindingType, number>>;
  /** A register as it stands on a sheet, where columns beside those of every register matter. */
  grid?: Grid;
}

function casesOf({ unit = "", field = "", count, from, everyDays = 1, due = 5, took, status, channel = "direct", level = 0 }: Like): PlainCase[] {
  const [year, month, day] = from.split("-").map(Number);
  return Array.from({ length: count }, (_each, at) => {
    const received = dayOf(year, month, day) + at * everyDays;
    const finished = took === undefined ? 0 : received + took;
    return { unit, field, received, due: received + due, finished, handedOver: finished, status: STATUS[status ?? (took === undefined ? "open" : "handedOver")], channel: CHANNEL[channel], level };
  });
}

function readingOfCase({ like = [], without = [], lost, grid }: Case, more: ReturnType<typeof columnsFor>): Reading {
  if (grid === undefined) return readingOf(like.flatMap(casesOf), ALL_ROLES.filter((role) => !without.includes(role)), lost);
  const read = readGrids([grid], undefined, { more });
  if (read === null) throw new Error("no register in the grid");
  return read;
}

/** The paragraphs in each style and on each base, one a line, and the frame of the document. */
function textsOf(load: Load): unknown {
  const given = load<Case>("case.json");
  const reading = readingOfCase(given, columnsFor(["summary"], "unit"));
  const usual = settingsFor(reading);
  const settings = { ...usual, ...given.settings, conventions: { ...DEFAULT_CONVENTIONS, ...given.settings.conventions } };
  const made = (style: ReportSettings["style"], rateBase: ReportSettings["rateBase"]) => {
    const built = buildReport(reading, { ...settings, style, rateBase });
    if (!built.ok) throw new Error(built.problem.message);
    return built.report;
  };
  const texts = Object.fromEntries(STYLES.flatMap((style) => (["A", "B", "C"] as const).map((base) => [`${style} ${base}`, made(style, base).json.narrative.split("\n\n")])));
  return { says: given.says, ...texts, paper: made("signed", "A").model.paper };
}

testGolden({
  root: __dirname, inputs: ["case.json"], expected: "texts.json", least: 13,
  says: "%s speaks word for word as it was read and approved: nobody signs a sentence that changed unseen", format: (value) => lines(value),
}, (_name, load) => textsOf(load));

/** Words that judge, and terms that are another's. */
const NEVER = /nỗ lực|chuyển biến|đáng kể|rất cao|tích cực|\btrễ\b|chậm| 0 hồ sơ|undefined|NaN|\{|  |đạt 0,00%|chiếm 0,00%/i;

it("never praises, never says 0 hồ sơ with a rate, and has one word for what is late", () => {
  const odd = goldenCases(__dirname).flatMap((name) => {
    const texts = JSON.parse(readFileSync(`${__dirname}/${name}/texts.json`, "utf8")) as Record<string, string[]>;
    return Object.entries(texts).filter(([key]) => key.startsWith("signed ")).flatMap(([key, paragraphs]) => paragraphs.filter((text) => NEVER.test(text)).map((text) => [name, key, text]));
  });
  expect(odd).toEqual([]);
});
