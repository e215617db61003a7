import { CHANNEL } from "../../src/register/model/caseCodes";
import { report, unitCases } from "./cases";
import { ALL_ROLES, readingOf } from "./readings";

const reading = readingOf(
  [...unitCases("Sở Y tế", 30, 2, { channel: CHANNEL.online, level: 4 }), ...unitCases("Sở Xây dựng", 40)], ALL_ROLES, { unreadableDate: 1, blankRow: 2 });
const { json } = report(reading);

describe("the report as data", () => {
  it("gives rows and columns as Excel shows them", () => {
    expect(json.sources).toEqual([{
      sheet: "Sổ hồ sơ", headerRows: [5], firstRow: 6, lastRow: 78,
      columns: expect.objectContaining({ caseId: "B", unit: "C", received: "E", due: "F" }) as unknown,
    }]);
    expect(json.period).toEqual({ label: "Quý III năm 2021", from: "2021-06-21", to: "2021-09-20" });
  });

  it("keeps the units in the table's order, with the same figures", () => {
    expect(json.units.map(({ unit, received }) => [unit, received])).toEqual([["Sở Xây dựng", 40], ["Sở Y tế", 30]]);
    expect(json.units[1]).toMatchObject({ online: 30, onlineFull: 30, onlineRate: 1, late: 2 });
  });

  it("tells each finding with its place, gravity and what to do", () => {
    const [first] = json.findings;
    expect(first).toMatchObject({ type: "unreadableDate", severity: "error", sheet: "Sổ hồ sơ", row: 7, column: "E" });
    expect(first.message).toContain("31/2/2021");
    expect(first.message).not.toMatch(/\{\w+\}|\.\./);
    expect(first.message.length).toBeGreaterThan(30);
  });

  it("balances the rows read", () => {
    expect(json.rows.read).toBe(json.rows.used + json.rows.excluded.reduce((sum, { count }) => sum + count, 0));
  });

  it("survives a journey through JSON, so that other tools read what was meant", () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  it("leaves the names of sheets to the writer", () => {
    expect(json.sheets).toEqual([]);
  });

  it("groups by field when asked, and says so in the table", () => {
    const byField = report(reading, { groupBy: "field" });
    expect(byField.json.units.map(({ unit }) => unit)).toEqual(["Đất đai"]);
    expect(byField.json.total.received).toBe(70);
    expect(byField.json.checks.filter(({ ok }) => !ok)).toEqual([]);
  });
});
