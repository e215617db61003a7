import { NO_DAY } from "../../src/calendar/day";
import { dayOf } from "../../src/calendar/day";
import { buildReports } from "../../src/report/buildReports";
import type { ReportKind } from "../../src/report/request/reportKind";
import { detectScope, settingsFor } from "../../src/report/request/settings";
import type { Reading } from "../../src/register/model/reading";
import { CHANNEL, STATUS } from "../../src/register/model/caseCodes";
import { blocksOf, columnOf, tableOf } from "./cases";
import { ALL_ROLES, readingOf, type PlainCase } from "./readings";

const FROM = dayOf(2026, 9, 15);
const NO_UNIT = ALL_ROLES.filter((role) => role !== "unit");

/** A case of a commune's centre: received on the nth day of month 10/2026 (15/9–14/10), due after five days. */
function communeCase(field: string, day: number, took: number, more: Partial<PlainCase> = {}): PlainCase {
  const received = FROM + day;
  return {
    unit: "", field, received, due: received + 5, finished: took < 0 ? 0 : received + took, handedOver: took < 0 ? 0 : received + took,
    status: took < 0 ? STATUS.open : STATUS.handedOver, channel: CHANNEL.online, level: 4, ...more,
  };
}

// 6 received: 4 online; 4 in time (one of them returned), 1 late, 1 still open and overdue.
const CASES = [
  communeCase("Hộ tịch", 0, 2), communeCase("Hộ tịch", 1, 5), communeCase("Hộ tịch", 2, 6, { channel: CHANNEL.direct }),
  communeCase("Chứng thực", 3, 0), communeCase("Chứng thực", 4, 1, { status: STATUS.returned }), communeCase("Đất đai", 5, -1, { channel: CHANNEL.post }),
];
const reading = readingOf(CASES, NO_UNIT);

function made(kind: ReportKind, of: Reading = reading) {
  const result = buildReports(of, { ...settingsFor(of), style: "published", period: "10/2026", closingDay: 14 }, [kind], NO_DAY);
  if (!result.ok) throw new Error(result.problem.message);
  return { model: result.sheets[0], json: result.json };
}

describe("whose register it is", () => {
  const units = (...names: string[]) => detectScope(readingOf(names.map((unit) => communeCase("Hộ tịch", 1, 2, { unit }))));

  it("is one commune's when no unit is named since the two tiers, or its own name alone", () => {
    expect(detectScope(reading)).toBe("commune");
    expect(units("UBND xã Vĩnh Bảo")).toBe("commune");
    expect(units("Phường Bến Thành")).toBe("commune");
    expect(units("Đặc khu Phú Quốc")).toBe("commune");
  });

  it("is not when there are several, an agency, a district, or no unit in the years before", () => {
    expect(units("UBND xã Vĩnh Bảo", "UBND xã Vĩnh Hòa")).toBe("district");
    expect(units("Sở Y tế")).toBe("province");
    expect(units("UBND huyện Vĩnh Bảo")).toBe("district");
    expect(detectScope(readingOf(CASES.map((each) => ({ ...each, received: each.received - 2000 })), NO_UNIT))).toBe("province");
    expect(detectScope(readingOf([], NO_UNIT))).toBe("province");
  });
});

describe("the reports of a commune's centre, whose register names no unit", () => {
  it("go by field, so that no table is one row of cases without a unit", () => {
    const table = tableOf(made("summary").model, "units");
    expect(columnOf(table, "unit")).toEqual(["Hộ tịch", "Chứng thực", "Đất đai"]);
    expect(columnOf(table, "received")).toEqual([3, 2, 1]);
    expect(JSON.stringify(table.notes)).toContain("nên bảng được xếp theo lĩnh vực");
    expect(JSON.stringify(made("lateCases").model)).not.toContain("không ghi đơn vị");
    expect(JSON.stringify(made("dueSoon").model)).not.toContain("không ghi đơn vị");
  });

  it("have no figures of units, which it has none of", () => {
    const [figures] = blocksOf(made("summary").model, "keyFigures");
    expect(figures.items.map(({ key }) => key).filter((key) => /unit|mean/i.test(key))).toEqual([]);
    expect(figures.items.every(({ value }) => value !== null)).toBe(true);
  });

  it("speak of the commune's centre", () => {
    const { narrative } = made("summary").json;
    expect(narrative).toContain("Đã có kết quả trả trước và đúng hạn là 4 hồ sơ (đạt 66,67%).");
    expect(narrative).toContain("Có 1 hồ sơ (chiếm 16,67%) bị trả lại hoặc được người nộp đề nghị rút.");
    expect(narrative).toContain("Có 4 hồ sơ trực tuyến (đạt 66,67% số hồ sơ tiếp nhận mới)");
    expect(narrative).not.toMatch(/cơ quan thụ lý|cấp tỉnh|đơn vị/);
    expect(blocksOf(made("summary").model, "paragraph")[0].title).toContain("tại Trung tâm Phục vụ hành chính công cấp xã");
  });

  it("have form II.06a without a band that repeats the sum", () => {
    const table = tableOf(made("formByField").model, "form");
    expect(table.rows.map(({ role, cells }) => [role, cells[0], cells[1]])).toEqual([
      ["data", 1, "Hộ tịch"], ["data", 2, "Chứng thực"], ["data", 3, "Đất đai"], ["total", null, "Tổng số"],
    ]);
    expect(JSON.stringify(table.notes)).not.toMatch(/cấp|đơn vị/);
  });
});

test("a register whose unit column is empty in some rows keeps its units: nothing is hidden", () => {
  const some = readingOf([...CASES, communeCase("Hộ tịch", 6, 1, { unit: "Công an xã" })]);
  expect(columnOf(tableOf(made("summary", some).model, "units"), "unit")).toEqual(["Công an xã", "(không ghi đơn vị)"]);
});
