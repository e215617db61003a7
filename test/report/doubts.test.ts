import fc from "fast-check";
import { dayOf } from "../../src/calendar/day";
import { buildReport } from "../../src/report/build";
import { buildReports } from "../../src/report/buildReports";
import { isDoubtfulCell } from "../../src/report/model/doubtfulCell";
import { buildCaseList } from "../../src/report/lists/behindModel";
import type { ReportFigures } from "../../src/report/model/result";
import { withMeaning } from "../../src/register/corrections/corrections";
import { NO_CORRECTIONS, type Corrections } from "../../src/register/model/corrections";
import type { Reading } from "../../src/register/model/reading";
import type { CaseTable } from "../../src/register/model/caseTable";
import { CHANNEL, STATUS } from "../../src/register/model/caseCodes";
import type { Grid } from "../../src/register/model/grid";
import { readGrids } from "../register/readGrids";
import { blocksOf, caseOf, columnOf, QUARTER, report, tableOf, TO, unitCases } from "./cases";
import { readingOf, type PlainCase } from "./readings";

const HEADERS = ["Mã hồ sơ", "Cơ quan giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Trạng thái hồ sơ", "Hình thức tiếp nhận", "Mức độ DVC"];

function gridOf(rows: readonly (readonly unknown[])[]): Grid {
  return { sheet: "HoSo", top: 1, left: 1, rows: [HEADERS, ...rows] };
}

function read(rows: readonly (readonly unknown[])[], corrections?: Corrections): Reading {
  const reading = readGrids([gridOf(rows)], undefined, corrections ? { corrections } : {});
  if (reading === null) throw new Error("no register");
  return reading;
}

const START = dayOf(2021, 7, 1);
/** Ten cases of two units: of Sở Y tế two came by a channel that nobody knows. */
const ROWS = Array.from({ length: 10 }, (_, at) => [
  `HS-${at}`, at % 2 === 0 ? "Sở Y tế" : "Sở Tư pháp", START + at, START + at + 10, START + at + 5, "Đã trả kết quả", at === 0 || at === 2 ? "Zalo" : at % 3 === 0 ? "Trực tuyến" : "Trực tiếp", at % 3 === 0 ? "Toàn trình" : "",
]);

describe("a channel without a meaning", () => {
  const { json, model } = report(read(ROWS));
  const units = new Map(json.units.map((unit) => [unit.unit, unit]));

  it("names every figure of online cases as doubtful in the data, and says which words of how many cases are why", () => {
    expect(json.total).toMatchObject({ unitsWithOnline: null, meanOnlineRate: null, received: 10, onTimeRate: 1 });
    expect(json.total.doubtful).toEqual(["online", "onlineFull", "onlinePartial", "onlineLevelUnsaid", "onlineRate", "onlineFullRate"]);
    expect(json.doubts).toMatchObject([{ type: "unknownChannel", words: [{ text: "Zalo", cases: 2 }], count: 2, figures: json.total.doubtful, effect: null }]);
  });

  it("leaves the other unit as it is", () => {
    expect(units.get("Sở Y tế")).toMatchObject({ received: 5, doubtful: json.total.doubtful });
    expect(units.get("Sở Tư pháp")).toMatchObject({ online: 2, doubtful: [] });
  });

  it("marks the number in the table with the sentence that says what to do, and draws nothing of it", () => {
    const table = tableOf(model, "units");
    expect(columnOf(table, "online")).toEqual(expect.arrayContaining([{ doubtful: 1 }, 2]));
    expect(columnOf(table, "online", "total")).toEqual([{ doubtful: 3 }]);
    expect(table.notes[0]).toBe("?: cột “Hình thức tiếp nhận” có 2 hồ sơ trong kỳ ghi “Zalo”, chưa rõ nghĩa, nên số liệu phụ thuộc vào các hồ sơ đó chưa chắc chắn. Hãy cho biết nghĩa của “Zalo” trong bảng điều khiển.");
    expect(columnOf(tableOf(model, "online"), "count").every(isDoubtfulCell)).toBe(true);
    expect(blocksOf(model, "chart").map(({ id }) => id)).not.toContain("onlineShare");
    const items = blocksOf(model, "keyFigures")[0].items.filter(({ value }) => isDoubtfulCell(value));
    expect(items.map(({ key }) => key)).toEqual(["online", "onlineRate", "meanOnline", "unitsWithOnline"]);
    expect(items.every(({ note, tone }) => note.startsWith("tạm tính: ") && note.includes("“Zalo”") && tone === "plain")).toBe(true);
  });

  it("leaves the sentence out of the paragraph, also the one that there were none", () => {
    expect(json.narrative).not.toMatch(/trực tuyến/);
    expect(report(read(ROWS.filter((row) => row[6] !== "Trực tuyến"))).json.narrative).not.toMatch(/không phát sinh hồ sơ trực tuyến/);
    expect(report(read(ROWS.filter((row) => row[6] === "Trực tiếp"))).json.narrative).toMatch(/không phát sinh hồ sơ trực tuyến/);
  });

  it("is certain once the user has said what the word means", () => {
    const told = report(read(ROWS, withMeaning(NO_CORRECTIONS, "channel", "Zalo", CHANNEL.online))).json;
    expect(told.total).toMatchObject({ online: 5, doubtful: [] });
    expect(told.doubts).toEqual([]);
    expect(report(read(ROWS, withMeaning(NO_CORRECTIONS, "channel", "ZALO ", CHANNEL.direct))).json.total).toMatchObject({ online: 3, doubtful: [] });
  });

  it("does not matter in a period that received no such case", () => {
    expect(report(read(ROWS), { period: "11/7/2021-20/9/2021" }).json.total).toMatchObject({ online: 0, doubtful: [] });
  });

  it("lists no cases behind a figure that is not certain", () => {
    const list = buildCaseList(read(ROWS), QUARTER, "online");
    expect(list).toMatchObject({ ok: false, problem: { code: "notCertain" } });
    expect(!list.ok && list.problem.message).toContain("Hãy cho biết nghĩa của “Zalo”");
    expect(buildCaseList(read(ROWS), QUARTER, "received").ok).toBe(true);
  });

  it("names three words and how many more, and asks to mend an error cell", () => {
    const many = ["Zalo", "Kiosk", "Tại nhà", "Hộ", "#N/A"].flatMap((word, at) => Array.from({ length: 5 - at }, (_, n) => [`H${at}${n}`, "Sở Y tế", START, START + 10, START + 5, "Đã trả kết quả", word, ""]));
    const note = tableOf(report(read(many)).model, "units").notes[0];
    expect(note).toContain("có 15 hồ sơ trong kỳ ghi “Zalo”, “Kiosk”, “Tại nhà” và 2 cách ghi khác");
    expect(note).toContain("ô lỗi thì sửa trong sổ");
    const errors = tableOf(report(read([...ROWS.slice(1), ["E", "Sở Y tế", START, START + 10, START + 5, "Đã trả kết quả", "#REF!", ""]])).model, "units").notes[0];
    expect(errors).toMatch(/“#REF!”/);
  });
});

describe("a level in the channel's words", () => {
  const rows = (words: readonly string[]) => words.map((word, at) => [`HS-${at}`, "Sở Y tế", START + at, START + at + 10, START + at + 5, "Đã trả kết quả", word, ""].slice(0, 7));
  const from = (words: readonly string[]): ReportFigures => {
    const reading = readGrids([{ sheet: "HoSo", top: 1, left: 1, rows: [HEADERS.slice(0, 7), ...rows(words)] }]);
    return report(reading as Reading).json.total;
  };

  it("makes full and partial available without a level column, where every online case has one", () => {
    expect(from(["Trực tuyến mức độ 3", "DVCTT toàn trình", "Trực tiếp", "TT một phần", "Cổng DVC - toàn trình"])).toMatchObject({ online: 4, onlineFull: 2, onlinePartial: 2, onlineLevelUnsaid: 0 });
  });

  it("keeps them unavailable, never 0, where one online case has none", () => {
    expect(from(["Trực tuyến mức độ 3", "Nộp qua Cổng DVCQG", "Trực tiếp"])).toMatchObject({ online: 2, onlineFull: null, onlinePartial: null, onlineLevelUnsaid: null, doubtful: [] });
  });

  it("says how many online cases name no level where there is a level column", () => {
    const { json, model } = report(read(ROWS.map((row, at) => [...row.slice(0, 6), "Trực tuyến", at < 4 ? "Toàn trình" : ""])));
    expect(json.total).toMatchObject({ online: 10, onlineFull: 4, onlinePartial: 0, onlineLevelUnsaid: 6 });
    expect(json.narrative).toContain("còn 6 hồ sơ không ghi mức độ");
    expect(columnOf(tableOf(model, "online"), "count")).toEqual([4, 0, 6, 0]);
    const none = report(read(ROWS.map((row) => [...row.slice(0, 6), "Trực tuyến", ""])));
    expect(none.json.narrative).not.toMatch(/0 hồ sơ nộp mức độ/);
    expect(tableOf(none.model, "online").notes.join(" ")).toContain("10 hồ sơ trực tuyến không ghi mức độ");
  });
});

/** A register over two years of two units with words that nobody knows in some of its cases. */
function unread(cases: readonly PlainCase[], words: Partial<Record<"status" | "channel", (at: number) => string>>): Reading {
  const reading = readingOf(cases);
  const columns = Object.entries(words).map(([role, wordOf]) => {
    const texts = cases.map((_, at) => wordOf(at));
    const known = ["", ...new Set(texts.filter((text) => text !== ""))];
    return [role, { words: known, codes: Uint16Array.from(texts, (text) => known.indexOf(text)) }] as const;
  });
  const table: CaseTable = { ...reading.table, unread: Object.fromEntries(columns) };
  return { ...reading, table };
}

describe("a status without a meaning", () => {
  const cases = [...unitCases("Sở Y tế", 20, 4), ...unitCases("Sở Tư pháp", 20, 2), ...unitCases("Sở Xây dựng", 20, 0)];

  it("keeps a unit out of ranking and rate chart and says so, and draws no bars of it", () => {
    const { model, json } = report(unread(cases.map((each, at) => (at === 0 ? { ...each, status: 0 } : each)), { status: (at) => (at === 0 ? "Đã phát hành" : "") }));
    expect(columnOf(tableOf(model, "ranking"), "unit")).toEqual(["Sở Xây dựng", "Sở Tư pháp"]);
    expect(tableOf(model, "ranking").notes).toContain("Không xếp hạng vì số liệu chưa chắc chắn (?): Sở Y tế.");
    expect(columnOf(tableOf(model, "units"), "unit")).toEqual(["Sở Tư pháp", "Sở Xây dựng", "Sở Y tế"]);
    const charts = new Map(blocksOf(model, "chart").map((chart) => [chart.id, chart]));
    expect(charts.get("resolvedByUnit")).toMatchObject({ shows: { from: "first", count: 2 } });
    expect(charts.get("resolvedByUnit")?.altText).toContain("1 dòng không vẽ");
    expect(charts.get("onTimeRateByUnit")?.altText).toContain("1 dòng không vẽ");
    expect(json.total.doubtful).toEqual(expect.arrayContaining(["onTimeRate", "lateRate", "onTime", "late"]));
    expect(json.total).toMatchObject({ unitsAt100: null, resolved: 60, received: 60 });
    expect(json.narrative).not.toMatch(/đạt tỷ lệ 100%|trước và đúng hạn/);
  });

  it("says that nobody is ranked when no rate is certain", () => {
    const { model } = report(unread(cases.map((each) => ({ ...each, status: 0 })), { status: () => "Đã phát hành" }));
    expect(model.blocks.some((block) => block.type === "table" && block.id === "ranking")).toBe(true);
    const all = report(unread(cases.map((each) => ({ ...each, status: 0, finished: each.received + 9 })), { status: () => "Đã phát hành" })).model;
    expect(blocksOf(all, "paragraph").find(({ id }) => id === "noRanking")?.text).toContain("Không xếp hạng");
    expect(blocksOf(all, "chart").map(({ id }) => id)).not.toContain("resolvedByUnit");
  });

  it("marks the other period's number and the difference, and says nothing of them", () => {
    const year = (before: number): PlainCase[] => Array.from({ length: 90 }, (_, at) => caseOf("Sở Y tế", at - before, 3));
    const all = [...year(0), ...year(92), ...year(184), ...year(365), ...year(457)];
    const late = all.findIndex(({ received }) => received < TO - 100);
    const reading = unread(all.map((each, at) => (at === late ? { ...each, finished: each.received + 9, status: 0 } : each)), { status: (at) => (at === late ? "Đã phát hành" : "") });
    const { model, json } = report(reading);
    const counts = tableOf(model, "previousCounts");
    const row = counts.rows.find(({ cells }) => cells[0] === "Trả trước và đúng hạn");
    expect(row?.cells.slice(2).every(isDoubtfulCell)).toBe(true);
    expect(typeof row?.cells[1]).toBe("number");
    expect(counts.notes[0]).toContain("“Đã phát hành”");
    expect(json.narrative).not.toMatch(/tỷ lệ trước và đúng hạn (tăng|giảm)/i);
    const sheets = buildReports(reading, QUARTER, ["comparison"]);
    if (!sheets.ok) throw new Error(sheets.problem.message);
    const groups = tableOf(sheets.sheets[0], "previousGroups");
    expect(["rateNow", "rateBefore", "rateChange", "receivedChange"].map((key) => columnOf(groups, key).map(isDoubtfulCell))).toEqual([[false], [true], [true], [false]]);
  });

  it("leaves the opening's numbers out when cases may never have been accepted", () => {
    const open: PlainCase[] = [{ unit: "Sở Y tế", received: START, status: 0, channel: CHANNEL.direct }, ...unitCases("Sở Y tế", 5)];
    const { json } = report(unread(open, { status: (at) => (at === 0 ? "Xem xét" : "") }));
    expect(json.total.doubtful).toEqual(expect.arrayContaining(["received", "cumulative"]));
    expect(json.total.doubtful).not.toContain("resolved");
    expect(json.narrative).not.toMatch(/tiếp nhận mới/);
  });
});

/** What a case truly is; word "": the register says it plainly, else by a word that no list knows. */
interface Truth {
  unit: string;
  received: number;
  due: number;
  finished: number;
  status: number;
  channel: number;
  level: number;
  unknown: { status: boolean; channel: boolean; level: boolean };
}

const STATUS_WORDS: Record<number, string> = {
  [STATUS.open]: "Đang xử lý (trong hạn)", [STATUS.pausedSupplement]: "Chờ bổ sung hồ sơ", [STATUS.returned]: "Trả lại", [STATUS.withdrawn]: "Xin rút", [STATUS.done]: "Đã xử lý xong", [STATUS.handedOver]: "Đã trả kết quả - đúng hạn",
};
const CHANNEL_WORDS: Record<number, string> = { [CHANNEL.direct]: "Trực tiếp tại BPMC", [CHANNEL.online]: "Nộp qua Cổng DVCQG", [CHANNEL.post]: "Bưu chính (BCCI)" };
const LEVEL_WORDS: Record<number, string> = { 0: "", 3: "DVCTT một phần", 4: "Toàn trình" };

const anyTruth: fc.Arbitrary<Truth> = fc.record({
  unit: fc.constantFrom("Sở A", "Sở B", "Sở C"), received: fc.integer({ min: START - 60, max: TO + 10 }), limit: fc.integer({ min: 1, max: 40 }), took: fc.option(fc.integer({ min: 0, max: 50 }), { nil: -1 }),
  open: fc.constantFrom<number>(STATUS.open, STATUS.pausedSupplement), ended: fc.constantFrom<number>(STATUS.done, STATUS.handedOver, STATUS.returned, STATUS.withdrawn),
  channel: fc.constantFrom<number>(CHANNEL.direct, CHANNEL.online, CHANNEL.post), level: fc.constantFrom(0, 3, 4),
  unknown: fc.record({ status: fc.boolean(), channel: fc.boolean(), level: fc.boolean() }), rare: fc.integer({ min: 0, max: 5 }),
}).map(({ limit, took, open, ended, rare, unknown, ...each }) => ({
  ...each, due: each.received + limit, finished: took < 0 ? 0 : each.received + took, status: took < 0 ? open : ended,
  unknown: rare > 0 ? { status: false, channel: false, level: false } : unknown,
}));

function rowOf({ unit, received, due, finished, status, channel, level, unknown }: Truth, at: number, word: string): unknown[] {
  return [
    `HS-${at}`, unit, received, due, finished || "", unknown.status ? `${word} A` : STATUS_WORDS[status], unknown.channel ? `${word} B` : CHANNEL_WORDS[channel], unknown.level && level !== 0 ? `${word} C` : LEVEL_WORDS[level],
  ];
}

/** Counted anew, case by case, by what is true. */
function countByHand(cases: readonly Truth[]): Record<string, number> {
  const from = dayOf(2021, 6, 21);
  const count = (is: (each: Truth) => boolean): number => cases.filter((each) => each.received <= TO && (each.finished === 0 || each.finished >= from) && is(each)).length;
  const resolved = (each: Truth): boolean => each.finished !== 0 && each.finished <= TO;
  const sentBack = ({ status }: Truth): boolean => status === STATUS.returned || status === STATUS.withdrawn;
  const inWindow = ({ received }: Truth): boolean => received >= from;
  const early = count((each) => resolved(each) && !sentBack(each) && each.finished < each.due);
  const onTime = count((each) => resolved(each) && (sentBack(each) || each.finished === each.due));
  const late = count((each) => resolved(each) && !sentBack(each) && each.finished > each.due);
  const inTime = count((each) => !resolved(each) && (each.due >= TO || each.status === STATUS.pausedSupplement));
  const overdue = count((each) => !resolved(each) && each.due < TO && each.status !== STATUS.pausedSupplement);
  const isOnline = ({ channel }: Truth): boolean => channel === CHANNEL.online;
  return {
    received: count(inWindow), carriedOver: count((each) => !inWindow(each)), early, onTime, late, inTime, overdue, resolved: early + onTime + late, pending: inTime + overdue,
    due: early + onTime + late + overdue, earlyAndOnTime: early + onTime, lateAndOverdue: late + overdue,
    returned: count((each) => resolved(each) && each.status === STATUS.returned), withdrawn: count((each) => resolved(each) && each.status === STATUS.withdrawn),
    online: count((each) => inWindow(each) && isOnline(each)), onlineFull: count((each) => inWindow(each) && isOnline(each) && each.level === 4), onlinePartial: count((each) => inWindow(each) && isOnline(each) && each.level === 3),
  };
}

describe("any register with words that nobody knows", () => {
  const registers = fc.array(anyTruth, { minLength: 1, maxLength: 40 });

  it("states no figure that differs from a count by what is true, of the whole and of every unit", () => {
    let stated = 0;
    fc.assert(fc.property(registers, (cases) => {
      const made = buildReport(read(cases.map((each, at) => rowOf(each, at, "Chữ lạ"))), QUARTER);
      if (!made.ok) return;
      const { json } = made.report;
      const sides: [string, ReportFigures, readonly Truth[]][] = [["", json.total, cases], ...json.units.map((unit): [string, ReportFigures, readonly Truth[]] => [unit.unit, unit, cases.filter((each) => each.unit === unit.unit)])];
      for (const [name, figures, own] of sides) {
        for (const [figure, count] of Object.entries(countByHand(own))) {
          const key = figure as "received";
          const value = figures[key];
          if (value === null || figures.doubtful.includes(key)) continue;
          stated++;
          expect([name, figure, value]).toEqual([name, figure, count]);
        }
      }
    }), { numRuns: 150 });
    expect(stated).toBeGreaterThan(5000);
  });

  it("says the same whatever the words are that nobody knows", () => {
    fc.assert(fc.property(registers, (cases) => {
      const [one, other] = ["Chữ lạ", "Ghi khác hẳn"].map((word) => buildReport(read(cases.map((each, at) => rowOf(each, at, word))), QUARTER));
      if (!one.ok || !other.ok) return expect(one.ok).toBe(other.ok);
      expect([other.report.json.total, other.report.json.units, other.report.json.narrative]).toEqual([one.report.json.total, one.report.json.units, one.report.json.narrative]);
    }), { numRuns: 60 });
  });

  it("leaves nothing in doubt once every word has been told", () => {
    fc.assert(fc.property(registers, (cases) => {
      const told = (role: "status" | "channel" | "serviceLevel", word: string, meaning: number, corrections: Corrections): Corrections => withMeaning(corrections, role, word, meaning);
      const corrections = told("status", "Chữ lạ A", STATUS.open, told("channel", "Chữ lạ B", CHANNEL.online, told("serviceLevel", "Chữ lạ C", 4, NO_CORRECTIONS)));
      const made = buildReport(read(cases.map((each, at) => rowOf(each, at, "Chữ lạ")), corrections), QUARTER);
      if (made.ok) expect([made.report.json.total.doubtful, made.report.json.doubts]).toEqual([[], []]);
    }), { numRuns: 60 });
  });
});
