import fc from "fast-check";
import { COMPUTED_AT, FIGURE_CELLS } from "../../../src/report/model/model";
import type { ChartBlock, ReportModel } from "../../../src/report/model/model";
import { CHANNEL } from "../../../src/register/model/caseCodes";
import { anyBuiltReport } from "../anyReport";
import { blocksOf, caseOf, columnOf, report, tableOf, unitCases } from "../cases";
import { ALL_ROLES, readingOf } from "../readings";

const COUNTS = ["received", "online", "carriedOver", "cumulative", "early", "onTime", "late", "inTime", "overdue", "due"];
const without = (...roles: string[]) => ALL_ROLES.filter((role) => !roles.includes(role));
const words = (model: ReportModel) => JSON.stringify(model);

describe("for any register", () => {
  it("the rows of the units make up the total, or the leader would add them up and find a gap", () => {
    fc.assert(fc.property(anyBuiltReport, ({ model }) => {
      const table = tableOf(model, "units");
      for (const key of COUNTS) {
        const sum = columnOf(table, key).reduce<number>((total, cell) => total + Number(cell), 0);
        expect([key, sum]).toEqual([key, columnOf(table, key, "total")[0]]);
      }
    }), { numRuns: 150 });
  });

  it("every balance holds and no number is missing, infinite or broken", () => {
    fc.assert(fc.property(anyBuiltReport, ({ model, json }) => {
      expect(json.checks.filter(({ ok }) => !ok)).toEqual([]);
      for (const block of blocksOf(model, "table")) {
        for (const row of block.rows) {
          expect(row.cells).toHaveLength(block.columns.length);
          expect(row.cells.every((cell) => typeof cell !== "number" || Number.isFinite(cell))).toBe(true);
        }
      }
    }), { numRuns: 150 });
  });

  it("no sentence has a hole, or a report would be published with {count} in it", () => {
    fc.assert(fc.property(anyBuiltReport, ({ model, json }) => {
      const text = (words(model) + json.narrative).replaceAll(COMPUTED_AT, "").replaceAll(FIGURE_CELLS, "");
      expect(text).not.toMatch(/\{\w+\}|NaN|undefined|\( *\)|  /);
    }), { numRuns: 150 });
  });

  it("each chart draws columns that its table has, with a description that holds numbers", () => {
    fc.assert(fc.property(anyBuiltReport, ({ model }) => {
      for (const chart of blocksOf(model, "chart")) expectDrawable(model, chart);
    }), { numRuns: 100 });
  });
});

function expectDrawable(model: ReportModel, chart: ChartBlock): void {
  const keys = tableOf(model, chart.table).columns.map(({ key }) => key);
  expect(keys).toEqual(expect.arrayContaining([chart.category, ...chart.series.map(({ column }) => column)]));
  expect(chart.title).not.toBe("");
  expect(chart.altText).toMatch(/\d/);
  if (chart.minimum !== undefined && chart.minimum > 0) {
    const lowest = Math.min(...chart.series.flatMap(({ column }) => columnOf(tableOf(model, chart.table), column)).map(Number));
    expect(lowest).toBeGreaterThan(chart.minimum);
    expect(chart.title).toContain("trục từ");
  }
}

describe("the order of the sheet", () => {
  it("is letterhead, key figures, paragraphs, tables with charts, signature, and how it was made", () => {
    const { model } = report(readingOf(unitCases("Sở Xây dựng", 60, 2)));
    const types = model.blocks.map(({ type }) => type);
    expect(types.slice(0, 3)).toEqual(["letterhead", "keyFigures", "paragraph"]);
    expect(types.slice(-2)).toEqual(["signature", "method"]);
    expect(new Set(model.blocks.flatMap((block) => ("id" in block ? [block.id] : []))).size)
      .toBe(model.blocks.filter((block) => "id" in block).length);
  });
});

describe("one unit and forty", () => {
  it("one unit is a table with one row and is nobody's best or worst", () => {
    const { model, json } = report(readingOf(unitCases("UBND xã Tam Hợp", 60, 2)));
    expect(columnOf(tableOf(model, "units"), "unit")).toEqual(["UBND xã Tam Hợp"]);
    expect(words(model)).not.toMatch(/Thấp nhất|thấp nhất/);
    expect(json.narrative).not.toContain("cơ quan, đơn vị đạt tỷ lệ");
  });

  it("forty units are all in table, ranking and charts", () => {
    const cases = Array.from({ length: 40 }, (_each, index) => unitCases(`Xã số ${index + 1}`, 20 + index, index % 4)).flat();
    const { model } = report(readingOf(cases));
    expect(columnOf(tableOf(model, "units"), "unit")).toHaveLength(40);
    expect(columnOf(tableOf(model, "ranking"), "rank")).toHaveLength(40);
    expect(blocksOf(model, "chart").map(({ id }) => id)).toEqual(["resolvedByUnit", "onTimeRateByUnit", "onlineShare", "byMonth"]);
  });

  it("two hundred communes keep their tables, and charts show twenty of them and say so: more bars cannot be read", () => {
    const cases = Array.from({ length: 200 }, (_each, index) => unitCases(`Xã số ${index + 1}`, 12, index % 2)).flat();
    const { model } = report(readingOf(cases));
    expect(columnOf(tableOf(model, "units"), "unit")).toHaveLength(200);
    const [resolved, rates] = blocksOf(model, "chart");
    expect([resolved.shows, rates.shows]).toEqual([{ from: "first", count: 20 }, { from: "last", count: 20 }]);
    expect([resolved.title, rates.title].join()).toMatch(/\(20 dòng đầu bảng\),.*, 20 đơn vị thấp nhất/);
    expect(resolved.altText).toContain("Biểu đồ vẽ 20 dòng đầu trong 200 dòng của bảng.");
    expect(rates.altText).toContain("20 đơn vị có tỷ lệ thấp nhất trong 200 đơn vị");
  });

  it("twenty units are all drawn, with no word about others", () => {
    const { model } = report(readingOf(Array.from({ length: 20 }, (_each, index) => unitCases(`Xã số ${index + 1}`, 12, index % 2)).flat()));
    for (const chart of blocksOf(model, "chart")) expect([chart.shows, chart.altText.includes("Biểu đồ vẽ")]).toEqual([undefined, false]);
  });
});

describe("units with nothing", () => {
  const idle = [...unitCases("Sở Xây dựng", 40, 2), ...unitCases("Sở Y tế", 40), { ...caseOf("Thanh tra tỉnh", 200, 1) }];
  const { model } = report(readingOf(idle));

  it("are neither at 0 % nor at 100 %, and it is said", () => {
    const table = tableOf(model, "units");
    expect(columnOf(table, "unit")).toContain("Thanh tra tỉnh");
    expect(columnOf(table, "onTimeRate")[2]).toBeNull();
    expect(columnOf(table, "assessment")[2]).toBe("Không phát sinh");
    expect(table.notes.join("\n")).toContain("Không phát sinh hồ sơ để tính tỷ lệ: Thanh tra tỉnh.");
    expect(columnOf(tableOf(model, "ranking"), "unit")).not.toContain("Thanh tra tỉnh");
  });

  it("cases without a unit are in the total and in a row of their own, never ranked", () => {
    const { model: mixed } = report(readingOf([...unitCases("Sở Xây dựng", 40, 2), ...unitCases("", 30, 30)]));
    expect(columnOf(tableOf(mixed, "units"), "unit")).toEqual(["Sở Xây dựng", "(không ghi đơn vị)"]);
    expect(columnOf(tableOf(mixed, "ranking"), "unit")).toEqual(["Sở Xây dựng"]);
    expect(words(mixed)).toContain("30 hồ sơ không ghi đơn vị");
  });
});

describe("columns that the register lacks", () => {
  it("without a channel there is no online column, chart or zero, but the reason", () => {
    const { model, json } = report(readingOf(unitCases("A", 40), without("channel")));
    expect(tableOf(model, "units").columns.map(({ key }) => key)).not.toContain("online");
    expect(blocksOf(model, "chart").map(({ id }) => id)).not.toContain("onlineShare");
    expect(words(model)).toContain("Sổ không có cột “Hình thức tiếp nhận”");
    expect(json.narrative).not.toContain("trực tuyến");
    expect(json.total).toMatchObject({ online: null, onlineRate: null, unitsWithOnline: null, meanOnlineRate: null });
  });

  it("without a level the online cases are told, their levels not", () => {
    const online = unitCases("A", 40, 0, { channel: CHANNEL.online, level: 4 });
    const { json } = report(readingOf(online, without("serviceLevel")));
    expect(json.narrative).toContain("tổng số 40 hồ sơ. Tỷ lệ");
    expect(json.total).toMatchObject({ online: 40, onlineFull: null, onlinePartial: null });
  });

  it("without a status nothing is said of returned cases, and no convention is claimed", () => {
    const { model, json } = report(readingOf(unitCases("A", 40), without("status")));
    expect(json.narrative).not.toMatch(/trả lại|rút/);
    expect(json.total.returned).toBeNull();
    expect(tableOf(model, "units").notes.join()).not.toContain("được tính vào đúng hạn");
  });

  it("without a hand-over day the results handed over are not told as 0", () => {
    const { model, json } = report(readingOf(unitCases("A", 40), without("handedOver")));
    expect(json.narrative).not.toContain("đã trả");
    expect(json.total.handedOver).toBeNull();
    const item = blocksOf(model, "keyFigures")[0].items.find(({ key }) => key === "handedOver");
    expect(item).toMatchObject({ value: null, note: "Sổ không có cột “Ngày trả kết quả”" });
  });

  it("without a unit the table goes by field and says so; no ranking and no claim about units", () => {
    const { model, json } = report(readingOf(unitCases("A", 40), without("unit")));
    expect(blocksOf(model, "table").map(({ id }) => id)).not.toContain("ranking");
    expect(json.total).toMatchObject({ received: 40, unitsAt100: null, unitsWithOnline: null });
    expect(words(model)).toContain("nên bảng được xếp theo lĩnh vực");
  });

  it("with neither unit nor field there are totals only", () => {
    expect(words(report(readingOf(unitCases("A", 40), without("unit", "field"))).model)).toContain("chỉ có số liệu chung");
  });
});

describe("the method block", () => {
  const reading = readingOf(unitCases("A", 40), ALL_ROLES, { blankRow: 3, duplicateCase: 2 });
  const [block] = blocksOf(report(reading).model, "method");
  const value = (label: string) => block.lines.find((line) => line.label === label)?.value;

  it("shows the line of rows that balances, with the reason of each row left out", () => {
    expect(value("Số dòng")).toMatch(/^Đã đọc 45 = dùng 40 \+ loại 3 \(.+\) \+ loại 2 \(.+\)$/);
  });

  it("names sheet, header row and the columns taken, so that a successor can make the numbers again", () => {
    expect(value("Nguồn: trang “Sổ hồ sơ”")).toMatch(/^Tiêu đề ở dòng 5; hồ sơ từ dòng 6 đến dòng 50; .*Ngày tiếp nhận \(E\)/);
  });

  it("leaves exactly one place for the time of writing", () => {
    expect(block.lines.filter((line) => line.value === COMPUTED_AT)).toHaveLength(1);
  });

  it.each([["A", "đến hạn giải quyết"], ["B", "đã giải quyết; hồ sơ quá hạn"], ["C", "lũy kế; hồ sơ đang giải quyết"]] as const)(
    "names base %s of the rates, or two reports could not be compared", (rateBase, phrase) => {
      const [method] = blocksOf(report(reading, { rateBase }).model, "method");
      expect(method.lines.find((line) => line.label === "Cơ sở tính tỷ lệ")?.value).toContain(phrase);
    });
});
