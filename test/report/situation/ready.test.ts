import { refusal, report, unitCases, caseOf, FROM, QUARTER, TO } from "../cases";
import { buildReport } from "../../../src/report/build";
import { ALL_ROLES, readingOf } from "../readings";
import { loadTexts } from "../../../src/locales/text";
import { targetWithoutIssuer } from "../../../src/report/request/targets";

beforeAll(() => loadTexts("en"));

const reading = readingOf(unitCases("Sở Xây dựng", 60, 2));
const without = (...roles: string[]) => ALL_ROLES.filter((role) => !roles.includes(role));

describe("a report that cannot be made", () => {
  it.each(["Q9/2021", "tháng mười ba", "13/2021", "20/9/2021-21/6/2021", "=1+1", "31/2/2021-1/3/2021", "x".repeat(5000)])(
    "says that the period %p cannot be read and how to write one", (period) => {
      const { code, message } = refusal(reading, { period });
      expect(code).toBe("badPeriod");
      expect(message).toContain("9/2021, Q3/2021, 6T/2021");
      expect(message.length).toBeLessThan(250);
    });

  it.each([
    ["received", "noReceivedColumn", "Ngày tiếp nhận"],
    ["due", "noDueColumn", "Ngày hẹn trả"],
  ])("names the missing column %s instead of reporting zeros", (role, code, name) => {
    const problem = refusal(readingOf(unitCases("A", 20), without(role)));
    expect(problem.code).toBe(code);
    expect(problem.message).toContain(name);
  });

  it("asks for a result or hand-over day when there is neither, or all cases would look overdue", () => {
    expect(refusal(readingOf(unitCases("A", 20), without("finished", "handedOver"))).code).toBe("noFinishedColumn");
  });

  it("says where the cases are when the period has none", () => {
    const { code, message } = refusal(reading, { period: "Q3/2019" });
    expect(code).toBe("noCasesInPeriod");
    expect(message).toContain("Quý III năm 2019");
    expect(message).toContain("21/6/2021");
  });

  it("does not report a far future in which only the old stock is left", () => {
    const open = readingOf([...unitCases("A", 20), caseOf("A", 3, -1)]);
    expect(refusal(open, { period: "Q1/2030" }).code).toBe("noCasesInPeriod");
  });

  it("reports a period in which cases were only open: six overdue and 0 %, not “no cases”", () => {
    const six = readingOf(Array.from({ length: 6 }, (_each, at) => caseOf("A", at - 40, -1)));
    expect(report(six, { period: "Q3/2021" }).json.total).toMatchObject({ received: 0, carriedOver: 6, cumulative: 6, resolved: 0, overdue: 6, inTime: 0, due: 6, onTimeRate: 0, lateRate: 1 });
    expect(report(six, { period: "9/2021" }).json.total).toMatchObject({ carriedOver: 6, overdue: 6 });
    expect(report(six, { period: "Q3/2021" }).json.narrative).toContain("6 hồ sơ (chiếm 100%)");
    expect(refusal(six, { period: "Q1/2021" }).code).toBe("noCasesInPeriod");
  });

  it("reports a period in which cases were only carried over in time, or only handed over", () => {
    expect(report(readingOf([caseOf("A", -40, -1, { due: TO + 30 })])).json.total).toMatchObject({ carriedOver: 1, inTime: 1, due: 0, onTimeRate: null });
    expect(report(readingOf([caseOf("A", -40, 10, { handedOver: FROM + 3 })])).json.total).toMatchObject({ cumulative: 0, handedOver: 1 });
  });

  it("has a sentence for a register whose rows were all left out", () => {
    expect(refusal(readingOf([], ALL_ROLES, { missingReceived: 12 })).code).toBe("noCases");
    expect(refusal(readingOf([], ALL_ROLES, { missingReceived: 12 }), { period: "" }).code).toBe("noCases");
  });

  it("sends to Excel where cases were lost to formulas without a value, and asks nobody to type days", () => {
    const none = refusal(readingOf([], ALL_ROLES, { notComputed: 1200, missingReceived: 3 }));
    expect(none.code).toBe("notComputed");
    expect(none.message).toMatch(/1\.200 hồ sơ.*mở tệp bằng Excel, lưu lại/);
    expect(refusal(readingOf(unitCases("A", 20), ALL_ROLES, { notComputed: 5 }), { period: "Q3/2019" }).code).toBe("notComputed");
    expect(report(readingOf(unitCases("A", 20), ALL_ROLES, { notComputed: 5 })).json.uncertain?.sentence).toContain("mở tệp bằng Excel, lưu lại");
    expect(refusal(readingOf([], ALL_ROLES, { notComputed: 2 }), { language: "en" }).message).toContain("Open the file in Excel, save it");
  });

  it("has a sentence for a workbook without a register", () => {
    expect(refusal({ ...reading, layouts: [] }).code).toBe("noRegister");
  });

  it.each([0, 32, -1, 2.5, Number.NaN])("refuses the closing day %p, or windows would overlap", (closingDay) => {
    expect(refusal(reading, { closingDay }).code).toBe("badClosingDay");
  });

  it.each([-0.1, 1.01, 95, Number.NaN])("refuses the target %p, or every unit would fail it", (target) => {
    expect(refusal(reading, { targets: [targetWithoutIssuer(target)] }).code).toBe("badTarget");
  });

  it("speaks English to an English user", () => {
    expect(refusal(reading, { period: "?", language: "en" }).message).toMatch(/^The period “\?” cannot be read/);
  });
});

describe("the period that is suggested", () => {
  it("is the last complete month of a register that holds no complete quarter", () => {
    const july = readingOf(Array.from({ length: 40 }, (_each, index) => caseOf("A", index, 2)));
    expect(report(july, { period: "" }).json.period.label).toBe("Tháng 07/2021");
  });

  it("is the current month of a register that has only just begun, and says that it is not complete", () => {
    const first = readingOf(Array.from({ length: 9 }, (_each, index) => caseOf("A", index, 2)));
    const { json, model } = report(first, { period: "  " });
    expect(json.period.label).toBe("Tháng 07/2021");
    expect(JSON.stringify(model)).toContain("Sổ chỉ có số liệu đến ngày 2/7/2021");
  });

  it("is not moved into the next century by one mistyped year", () => {
    const typo = readingOf([...unitCases("A", 400), { ...caseOf("A", 3, 2), received: FROM + 36525, due: FROM + 36530, finished: 0, handedOver: 0 }]);
    expect(report(typo, { period: "" }).json.period.from.slice(0, 4)).toBe("2021");
  });
});

describe("buildReport", () => {
  it("changes nothing of what it was given, so the pane can build again from the same reading", () => {
    const before = JSON.stringify([reading, [...reading.table.roles], QUARTER], (_key, value: unknown) => (ArrayBuffer.isView(value) ? [...(value as Int32Array)] : value));
    buildReport(reading, QUARTER);
    expect(JSON.stringify([reading, [...reading.table.roles], QUARTER], (_key, value: unknown) => (ArrayBuffer.isView(value) ? [...(value as Int32Array)] : value))).toBe(before);
  });
});
