import fc from "fast-check";
import { dayOf } from "../../src/calendar/day";
import { makePeriod } from "../../src/calendar/period";
import type { UnitAlias } from "../../src/register/model/corrections";
import { DEPARTMENTS_MERGED, PROVINCES_MERGED } from "../../src/register/names/successors";
import type { Reading } from "../../src/register/model/reading";
import type { Offer } from "../../src/register/model/offers";
import { buildReports } from "../../src/report/buildReports";
import type { ReportModel } from "../../src/report/model/model";
import { situationOf } from "../../src/report/situation/situation";
import type { ReportSettings } from "../../src/report/request/request";
import { compareGroups, type ComparedGroup, type Covered } from "../../src/report/comparison/compareGroups";
import { presence } from "../../src/report/comparison/lifespan";
import { unitMap } from "../../src/report/comparison/unitMap";
import { blocksOf, columnOf, QUARTER, tableOf } from "./cases";
import { readingOf, type PlainCase } from "./readings";

const START = dayOf(2024, 1, 2);
const END = dayOf(2025, 9, 20);

/** Cases of a unit from one day to another, one every few days; finished three days later, every tenth late. */
function cases(unit: string, from: number, to: number, step = 3): PlainCase[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => {
    const received = from + at * step;
    return {
      unit,
      field: "Đất đai",
      received,
      due: received + 5,
      finished: received + (at % 10 === 9 ? 8 : 3),
      handedOver: received + 9,
      status: 10,
      channel: 1,
      level: 2,
    };
  });
}

/** Districts until 30/6/2025 and communes from 1/7/2025, departments merged on 1/3/2025: a province's register. */
function reformed(aliases: UnitAlias[] = [], offers: Offer[] = []): Reading {
  const reading = readingOf([
    ...cases("Sở Y tế", START, END),
    ...cases("Sở Kế hoạch và Đầu tư", START, DEPARTMENTS_MERGED - 1),
    ...cases("Sở Tài chính", START, END),
    ...cases("UBND huyện Lập Thạch", START, PROVINCES_MERGED - 1),
    ...cases("UBND thành phố Vĩnh Yên", START, PROVINCES_MERGED - 1),
    ...cases("UBND xã Lập Thạch", PROVINCES_MERGED, END),
    ...cases("UBND phường Vĩnh Yên", PROVINCES_MERGED, END),
    ...cases("UBND xã Tân Lập", START, END),
  ]);
  return { ...reading, offers, ...(aliases.length > 0 ? { aliases } : {}) };
}

const finance: UnitAlias = {
  from: "Sở Kế hoạch và Đầu tư",
  to: "Sở Tài chính",
  since: DEPARTMENTS_MERGED,
};
const financeOffer: Offer = {
  kind: "unitAlias",
  ...finance,
  count: 200,
  why: "successor",
};

function compared(reading: Reading, kind: "previous" | "lastYear", settings: Partial<ReportSettings> = {}): Map<string, ComparedGroup> {
  const situation = situationOf(reading, makePeriod("quarter", 2025, 3, 20), {
    ...QUARTER,
    period: "Q3/2025",
    ...settings,
  });
  const other = situation.comparisons.find((each): each is Covered => each.covered && each.kind === kind);
  if (!other) throw new Error(`${kind} is not covered`);
  return new Map(compareGroups(situation, other).groups.map((group) => [group.name, group]));
}

function whyOf(groups: Map<string, ComparedGroup>): Record<string, string> {
  return Object.fromEntries([...groups].map(([name, { reason }]) => [name, reason?.why ?? ""]));
}

function model(reading: Reading, settings: Partial<ReportSettings> = {}): { model: ReportModel; narrative: string } {
  const result = buildReports(reading, { ...QUARTER, period: "Q3/2025", ...settings }, ["comparison"]);
  if (!result.ok) throw new Error(result.problem.message);
  return { model: result.sheets[0], narrative: result.json.narrative };
}

/** A row as a reader sees it, blank cells as "–". */
function lines(report: ReportModel, id: string): string[] {
  return tableOf(report, id).rows.map(({ cells }) => cells.map((cell) => (typeof cell === "number" ? String(Math.round(cell * 10000) / 10000) : (cell ?? "–"))).join(" | "));
}

describe("a register across 1/7/2025", () => {
  it("compares Q3/2025 with Q3/2024 unit by unit, and says why where the two sides are not like with like", () => {
    expect(whyOf(compared(reformed([finance]), "lastYear"))).toEqual({
      "Sở Y tế": "",
      "Sở Tài chính": "",
      "UBND xã Tân Lập": "",
      "UBND huyện Lập Thạch": "districtEnded",
      "UBND thành phố Vĩnh Yên": "districtEnded",
      "UBND xã Lập Thạch": "later",
      "UBND phường Vĩnh Yên": "later",
    });
  });

  it("compares Q3/2025 with Q2/2025, which lies after 1/3/2025, the same way", () => {
    expect(whyOf(compared(reformed([finance]), "previous"))).toEqual({
      "Sở Y tế": "",
      "Sở Tài chính": "",
      "UBND xã Tân Lập": "",
      "UBND huyện Lập Thạch": "districtEnded",
      "UBND thành phố Vĩnh Yên": "districtEnded",
      "UBND xã Lập Thạch": "later",
      "UBND phường Vĩnh Yên": "later",
    });
  });

  it("never shows a 0 or a fall to nothing for a side that the register does not know", () => {
    const groups = compared(reformed([finance]), "lastYear");
    expect(groups.get("UBND xã Lập Thạch")?.before).toBeNull();
    expect(groups.get("UBND huyện Lập Thạch")?.before?.received).toBeGreaterThan(20);
    const report = model(reformed([finance]));
    const table = tableOf(report.model, "lastYearGroups");
    for (const { cells } of table.rows.filter(({ cells: [, , , , , , , , , , , note] }) => String(note).startsWith("Không so sánh được"))) {
      expect([cells[4], cells[7], cells[10]]).toEqual([null, null, null]);
    }
    expect(columnOf(table, "note").filter((note) => String(note).startsWith("Không so sánh được"))).toHaveLength(4);
  });

  it("adds an old unit's figures to its confirmed successor's on the side where it had them, and says so", () => {
    const now = compared(reformed([finance]), "lastYear").get("Sở Tài chính");
    const apart = compared(reformed(), "lastYear");
    expect(now?.before?.received).toBe((apart.get("Sở Tài chính")?.before?.received ?? 0) + (apart.get("Sở Kế hoạch và Đầu tư")?.before?.received ?? 0));
    const table = tableOf(model(reformed([finance])).model, "lastYearGroups");
    expect(table.notes).toContain("Số liệu của “Sở Kế hoạch và Đầu tư” cộng vào “Sở Tài chính” ở cả hai kỳ, theo xác nhận của người dùng (từ ngày 1/3/2025).");
    expect(table.rows.map(({ cells }) => [cells[1], cells[11]])).toContainEqual(["Sở Tài chính", "Gồm cả Sở Kế hoạch và Đầu tư"]);
  });

  it("does not compare a department with itself while the question about its predecessor is open", () => {
    const why = whyOf(compared(reformed([], [financeOffer]), "lastYear"));
    expect([why["Sở Tài chính"], why["Sở Kế hoạch và Đầu tư"], why["Sở Y tế"]]).toEqual(["unconfirmed", "unconfirmed", ""]);
    expect(whyOf(compared(reformed([], [financeOffer]), "previous"))["Sở Tài chính"]).toBe("");
  });

  it("nor a department's short form, whose successor is asked about under its full name", () => {
    const short = "Sở KHĐT";
    const reading = readingOf([...cases("Sở Kế hoạch và Đầu tư", START, END), ...cases(short, START, END), ...cases("Sở Tài chính", START, END)]);
    const asked: Offer = { kind: "unitAlias", from: short, to: "Sở Kế hoạch và Đầu tư", since: 0, count: 200, why: "abbreviation" };
    expect(whyOf(compared({ ...reading, offers: [asked, financeOffer] }, "lastYear"))).toEqual({
      [short]: "unconfirmed", "Sở Kế hoạch và Đầu tư": "unconfirmed", "Sở Tài chính": "unconfirmed",
    });
  });

  it("does not compare a province's body with what only one of the provinces had before", () => {
    const reading = readingOf([
      ...cases("Sở Y tế", START, END),
      ...cases("UBND tỉnh Phú Thọ", START, END),
      ...cases("UBND thành phố Hải Phòng", START, END),
      ...cases("UBND tỉnh Hải Dương", START, PROVINCES_MERGED - 1),
    ]);
    const merged: Reading = {
      ...reading,
      aliases: [
        {
          from: "UBND tỉnh Hải Dương",
          to: "UBND thành phố Hải Phòng",
          since: PROVINCES_MERGED,
        },
      ],
    };
    const groups = compared(merged, "lastYear");
    expect(groups.get("UBND tỉnh Phú Thọ")?.reason).toEqual({
      why: "missingPredecessor",
      units: ["UBND tỉnh Vĩnh Phúc", "UBND tỉnh Hòa Bình"],
      day: PROVINCES_MERGED,
    });
    expect(groups.get("UBND thành phố Hải Phòng")?.reason).toBeNull();
  });

  it("does not take a district for a commune that has its name, even when the user joined them", () => {
    const joined = reformed([
      finance,
      {
        from: "UBND thành phố Vĩnh Yên",
        to: "UBND phường Vĩnh Yên",
        since: PROVINCES_MERGED,
      },
    ]);
    expect(whyOf(compared(joined, "lastYear"))["UBND phường Vĩnh Yên"]).toBe("levelChanged");
  });

  it("says in the notes and in the paragraph that the whole has not the same units", () => {
    const { model: report, narrative } = model(reformed([finance]));
    const note = tableOf(report, "lastYearCounts").notes.join(" ");
    expect(note).toBe(
      "Từ ngày 1/7/2025 đơn vị được sắp xếp lại, hai kỳ không cùng các đơn vị nên chênh lệch chung có phần do thay đổi này." +
        " Chỉ có ở kỳ báo cáo: UBND xã Lập Thạch, UBND phường Vĩnh Yên.",
    );
    expect(narrative).toContain("So với cùng kỳ năm trước (Quý III năm 2024), ");
    expect(narrative).toContain("So với kỳ trước (Quý II năm 2025), ");
    expect(narrative).toMatch(/Từ ngày 1\/7\/2025 đơn vị được sắp xếp lại nên kỳ này và các kỳ được so sánh không cùng các đơn vị\.$/);
    expect(narrative.match(/sắp xếp lại/g)).toHaveLength(1);
  });

  it("says it behind the one comparison that it holds for", () => {
    const lastYearOnly = readingOf([
      ...cases("Sở Y tế", START, END), ...cases("UBND huyện Lập Thạch", START, dayOf(2024, 12, 31)),
      ...cases("UBND xã Tân Lập", START, END),
    ]);
    const { narrative } = model(lastYearOnly);
    expect(narrative.indexOf("So với kỳ trước")).toBeLessThan(narrative.indexOf("So với cùng kỳ năm trước"));
    expect(narrative).toMatch(/Từ ngày 1\/7\/2025 đơn vị được sắp xếp lại nên hai kỳ không cùng các đơn vị\.$/);
  });

  it("says nothing of the kind where the units are the same, or where both periods lie on one side of the day", () => {
    const same = readingOf(cases("Sở Y tế", START, END));
    expect(model(same).narrative).toContain("So với cùng kỳ năm trước");
    expect(model(same).narrative).not.toContain("sắp xếp lại");
    const before = situationOf(reformed(), makePeriod("quarter", 2025, 1, 20), {
      ...QUARTER,
      period: "Q1/2025",
    });
    const first = situationOf(reformed(), makePeriod("month", 2025, 2, 20), {
      ...QUARTER,
      period: "2/2025",
    });
    expect(before.comparisons.some(({ covered }) => covered)).toBe(true);
    const previous = first.comparisons.find((each): each is Covered => each.covered && each.kind === "previous");
    if (!previous) throw new Error("1/2025 is covered");
    expect(compareGroups(first, previous).groups.every(({ reason }) => reason === null)).toBe(true);
  });

  it("reads as a clerk would write it", () => {
    const { model: report } = model(reformed([finance]));
    expect(lines(report, "lastYearGroups")).toMatchInlineSnapshot(`
     [
       "1 | Sở Tài chính | 31 | 62 | -31 | 31 | 62 | -31 | 0.9032 | 0.9032 | 0 | Gồm cả Sở Kế hoạch và Đầu tư",
       "2 | Sở Y tế | 31 | 31 | 0 | 31 | 31 | 0 | 0.9032 | 0.9032 | 0 | ",
       "3 | UBND xã Tân Lập | 31 | 31 | 0 | 31 | 31 | 0 | 0.9032 | 0.9032 | 0 | ",
       "4 | UBND phường Vĩnh Yên | 28 | – | – | 27 | – | – | 0.9259 | – | – | Không so sánh được: sổ chưa có hồ sơ của đơn vị trong Quý III năm 2024; hồ sơ đầu tiên tiếp nhận ngày 1/7/2025.",
       "5 | UBND xã Lập Thạch | 28 | – | – | 27 | – | – | 0.9259 | – | – | Không so sánh được: sổ chưa có hồ sơ của đơn vị trong Quý III năm 2024; hồ sơ đầu tiên tiếp nhận ngày 1/7/2025.",
       "6 | UBND huyện Lập Thạch | 3 | 31 | – | 4 | 31 | – | 0.75 | 0.9032 | – | Không so sánh được: cấp huyện kết thúc hoạt động từ ngày 1/7/2025.",
       "7 | UBND thành phố Vĩnh Yên | 3 | 31 | – | 4 | 31 | – | 0.75 | 0.9032 | – | Không so sánh được: cấp huyện kết thúc hoạt động từ ngày 1/7/2025.",
       "– | Tổng số | 155 | 186 | -31 | 155 | 186 | -31 | 0.9032 | 0.9032 | 0 | ",
     ]
    `);
    expect(tableOf(report, "lastYearGroups").notes).toMatchInlineSnapshot(`
     [
       "Hai kỳ tính cùng cách và cùng quy tắc chốt số. Từ ngày 21 tháng trước đến ngày 20 tháng báo cáo.",
       "Chênh lệch tỷ lệ tính bằng điểm phần trăm, từ tỷ lệ đã làm tròn hai chữ số.",
       "Tỷ lệ tính trên số hồ sơ đến hạn giải quyết (đã giải quyết + quá hạn chưa có kết quả).",
       "Số liệu của “Sở Kế hoạch và Đầu tư” cộng vào “Sở Tài chính” ở cả hai kỳ, theo xác nhận của người dùng (từ ngày 1/3/2025).",
       "4 dòng không so sánh được: số liệu của từng kỳ có thì in, chênh lệch để trống, lý do ở cột Ghi chú. Dòng tổng số là số của toàn bộ sổ.",
       "1 đơn vị cấp xã được so sánh theo tên gọi trước và sau ngày 1/7/2025; xã, phường giữ tên cũ sau sắp xếp có thể đã thay đổi địa giới và thẩm quyền.",
       "Từ ngày 1/7/2025 đơn vị được sắp xếp lại, hai kỳ không cùng các đơn vị nên chênh lệch chung có phần do thay đổi này. Chỉ có ở kỳ báo cáo: UBND xã Lập Thạch, UBND phường Vĩnh Yên.",
     ]
    `);
  });

  it("compares other cuts by their names, and the level of districts not at all", () => {
    expect(whyOf(compared(reformed(), "lastYear", { groupBy: "field" }))).toEqual({ "Đất đai": "" });
    expect(whyOf(compared(reformed(), "lastYear", { groupBy: "level" }))).toEqual({
      province: "",
      district: "districtEnded",
      commune: "levelChanged",
    });
  });
});

describe("the sheet of comparison", () => {
  it("says why there is nothing to compare in place of a table", () => {
    const { model: report, narrative } = model(readingOf(cases("Sở Y tế", dayOf(2025, 6, 23), END)));
    expect(blocksOf(report, "table")).toEqual([]);
    expect(blocksOf(report, "paragraph").map(({ id }) => id)).toEqual(["notCompared"]);
    expect(narrative).not.toMatch(/tăng|giảm/);
  });

  it("has no row of a nameless unit where the register has no units", () => {
    const { model: report } = model(readingOf(cases("Sở Y tế", START, END), ["received", "due", "finished"]));
    expect(blocksOf(report, "table").map(({ id }) => id)).toEqual(["previousCounts", "previousRates", "lastYearCounts", "lastYearRates"]);
    expect(blocksOf(report, "paragraph").map(({ id }) => id)).toContain("noGroups");
  });

  it("adds up: the rows of both sides come to the total, whatever is joined", () => {
    const table = tableOf(model(reformed([finance])).model, "lastYearGroups");
    for (const key of ["receivedNow", "receivedBefore", "resolvedNow", "resolvedBefore"]) {
      const sum = columnOf(table, key).reduce<number>((all, count) => all + Number(count ?? 0), 0);
      expect([key, sum]).toEqual([key, Number(columnOf(table, key, "total")[0])]);
    }
  });
});

describe("what a register knows of a unit", () => {
  const quarter = makePeriod("quarter", 2025, 2, 20);
  it.each([
    ["notSeen", 0, 0],
    ["later", quarter.to + 1, quarter.to + 90],
    ["earlier", quarter.from - 90, quarter.from - 1],
    ["startsWithin", quarter.from + 40, quarter.to],
    ["whole", quarter.from - 90, quarter.to + 9],
    ["whole", quarter.from + 20, quarter.to],
    ["whole", quarter.from - 90, quarter.from + 3],
  ] as const)("is %s when it is seen from %i to %i", (expected, first, last) => {
    expect(presence({ first, last }, quarter, [])).toBe(expected);
  });

  it("ends with a day of reform, not with a quiet week", () => {
    const third = makePeriod("quarter", 2025, 3, 20);
    expect(presence({ first: START, last: PROVINCES_MERGED - 1 }, third, [PROVINCES_MERGED])).toBe("endsWithin");
    expect(presence({ first: PROVINCES_MERGED, last: END }, third, [PROVINCES_MERGED])).toBe("startsWithin");
  });
});

describe("the map of units", () => {
  const names = ["", "A", "B", "C", "=1+1", "'"];
  it("has no alias of a later day, follows chains and leaves a circle alone", () => {
    expect(unitMap(names, [{ from: "A", to: "B", since: 100 }], 99).finals).toEqual(names);
    expect(
      unitMap(
        names,
        [
          { from: "A", to: "B", since: 100 },
          { from: "B", to: "C", since: 50 },
        ],
        100,
      ).finals,
    ).toEqual(["", "C", "C", "C", "=1+1", "'"]);
    expect(
      unitMap(
        names,
        [
          { from: "A", to: "B", since: 1 },
          { from: "B", to: "A", since: 1 },
        ],
        100,
      ).finals,
    ).toEqual(names);
  });

  it("loses no case and invents none, whatever the user has joined", () => {
    const anyAlias = fc.record({
      from: fc.constantFrom("Sở Y tế", "Sở Tài chính", "UBND xã Tân Lập", "=1+1"),
      to: fc.constantFrom("Sở Y tế", "Sở mới", "'=1"),
      since: fc.constantFrom(0, DEPARTMENTS_MERGED, PROVINCES_MERGED),
    });
    fc.assert(
      fc.property(fc.array(anyAlias, { maxLength: 5 }), (aliases) => {
        const groups = [...compared(reformed(aliases), "lastYear").values()];
        const apart = [...compared(reformed(), "lastYear").values()];
        const sum = (side: "now" | "before", all: ComparedGroup[]): number => all.reduce((total, each) => total + (each[side]?.cumulative ?? 0), 0);
        expect([sum("now", groups), sum("before", groups)]).toEqual([sum("now", apart), sum("before", apart)]);
      }),
      { numRuns: 15 },
    );
  });
});
