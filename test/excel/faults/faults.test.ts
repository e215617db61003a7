import type { ExcelVersion } from "@tthc/excel-host";
import { sweep, type Judged } from "./sweep";
import { WRITING_ACTIONS } from "./writingActions";

/** Runs of one action in one Excel; `npm run faults` makes all of them. */
const MOST = 7;

describe.each(["2019", "2021", "2024", "365"] as const satisfies readonly ExcelVersion[])("Excel %s fails while the add-in writes", (version) => {
  const judged: Judged[] = [];
  beforeAll(() => sweep({ version, most: MOST, seconds: 1 }, (each) => judged.push(each)), 300_000);

  it.each(WRITING_ACTIONS.map(({ name }) => name))("%s: the workbook is as before or holds finished sheets, and what is left is told", (name) => {
    const runs = judged.filter(({ action }) => action === name);
    expect(runs.length).toBeGreaterThanOrEqual(MOST);
    expect(runs.filter(({ violations }) => violations.length > 0)).toEqual([]);
  });
});
