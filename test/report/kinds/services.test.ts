import type { Reading } from "../../../src/register/model/reading";
import { buildReports } from "../../../src/report/buildReports";
import type { ReportKind } from "../../../src/report/request/reportKind";
import { blocksOf, caseOf, columnOf, QUARTER, tableOf, unitCases } from "../cases";
import { ALL_ROLES, readingOf } from "../readings";

function texts(values: readonly string[]): { codes: Uint16Array; names: string[] } {
  const names = ["", ...new Set(values.filter((value) => value !== ""))];
  return { codes: Uint16Array.from(values, (value) => names.indexOf(value)), names };
}

type Role = "payMethod" | "payState" | "digitisedParts" | "digitisedResult" | "satisfaction" | "apology" | "handler" | "procedure";

/** Ten resolved cases of one unit with further texts. */
function reading(more: Partial<Record<Role, readonly string[]>>, fee?: readonly number[]): Reading {
  const roles = Object.keys(more) as Role[];
  const plain = readingOf(Array.from({ length: 10 }, (_, at) => caseOf("Sở Y tế", at, 3)), [...ALL_ROLES, ...roles, ...(fee ? ["feeTotal" as const] : [])]);
  return {
    ...plain,
    table: {
      ...plain.table,
      more: {
        texts: Object.fromEntries(roles.map((role) => [role, texts(more[role] ?? [])])), days: {},
        numbers: fee ? { feeTotal: Float64Array.from(fee) } : {}, caseIds: Array.from({ length: 10 }, (_, at) => (at === 0 ? "=1+1" : `HS-${at}`)),
      },
    },
  };
}

function made(from: Reading, kind: ReportKind) {
  const result = buildReports(from, QUARTER, [kind]);
  if (!result.ok) throw new Error(result.problem.message);
  return result.sheets[0];
}

const ten = (few: readonly string[], rest = ""): string[] => Array.from({ length: 10 }, (_, at) => few[at] ?? rest);

test("payment has both readings with their own denominators: QR at the counter is online in one and not in the other", () => {
  const table = tableOf(made(reading({
    payMethod: ten(["Cổng DVCQG", "Quét mã QR tại quầy", "Tiền mặt", "Tiền mặt", "", ""]),
    payState: ten(["Đã thanh toán", "Đã thanh toán", "Đã thanh toán", "Đã thanh toán", "Chưa thanh toán", "Đối tượng miễn phí"]),
  }, [10, 10, 10, 10, 10, 10, 0, 0, 0, 0]), "onlineServices"), "payment");
  const total = (key: string) => columnOf(table, key, "total")[0];
  expect([total("obligation"), total("paid"), total("withoutCash"), total("wideRate"), total("gateway"), total("narrowRate")]).toEqual([5, 4, 2, 0.5, 1, 0.2]);
});

test("no votes give no rate, neither 0 % nor 100 %", () => {
  expect(columnOf(tableOf(made(reading({ satisfaction: ten([]) }), "satisfaction"), "satisfaction"), "rate", "total")).toEqual([null]);
  const voted = tableOf(made(reading({ satisfaction: ten(["Hài lòng", "Rất hài lòng", "Không hài lòng", "???"]) }), "satisfaction"), "satisfaction");
  expect(columnOf(voted, "rate", "total")).toEqual([2 / 3]);
  expect(voted.notes.join(" ")).toContain("1 hồ sơ có ghi chú không rõ nghĩa");
});

test("a mark that is not understood is not counted as digitised, and said", () => {
  const table = tableOf(made(reading({ digitisedParts: ten(["Có", "x", "chưa", "2", "0", "hs.pdf", "abc?"]) }), "digitisation"), "digitisation");
  expect(columnOf(table, "parts", "total")).toEqual([4]);
  expect(columnOf(table, "partsRate", "total")).toEqual([0.4]);
  expect(table.notes.join(" ")).toContain("1 hồ sơ có ghi chú không rõ nghĩa");
  expect(table.notes.join(" ")).toContain("“Số hóa kết quả”");
});

test("an item of QĐ 766 that the register cannot give has no points and is not in the sum: it is no zero", () => {
  const table = tableOf(made(readingOf(unitCases("Sở Y tế", 20, 5)), "score766"), "score766");
  const row = (code: string) => table.rows.find(({ cells }) => cells[0] === code);
  expect(row("2.1")?.cells.slice(2, 4)).toEqual([14, 18]);
  expect(row("4.1")?.cells.slice(8)).toEqual([null, "chưa chấm: sổ thiếu cột “Số hóa kết quả”, nhập tay"]);
  expect(row("4.1")?.inputs).toMatchObject({ numerator: "4.1/n", denominator: "4.1/d", maximum: "4.1/m", fullAt: "4.1/f" });
  expect(columnOf(table, "source", "total")).toEqual(["đã chấm 20/100 điểm"]);
  expect(row("2.1")?.formulas?.points).toContain("{maximum}");
});

test("the list of late cases has ids, days late and what the register says of the apology, but never a name", () => {
  const late = readingOf([caseOf("Sở Y tế", 1, 12), caseOf("Sở Y tế", 2, -1), caseOf("Sở Tư pháp", 3, 3)]);
  const sheet = made(late, "lateCases");
  const list = tableOf(sheet, "lateCases");
  expect(columnOf(list, "days")).toEqual([84, 7]);
  expect(columnOf(tableOf(sheet, "lateByGroup"), "sum", "total")).toEqual([2]);
  expect(list.columns.map(({ key }) => key)).not.toContain("applicant");
});

test("without late cases the list says so in a sentence", () => {
  expect(blocksOf(made(readingOf(unitCases("Sở Y tế", 5)), "lateCases"), "paragraph")[0].text).toMatch(/không có hồ sơ/);
});

test("cases due soon are counted by working days after the closing day: Saturday and Sunday do not count", () => {
  // 20/9/2021 is a Monday: 1 working day is the 21st, 3 the 23rd, 5 Monday the 27th.
  const open = (due: number) => caseOf("Sở Y tế", 80, -1, { due });
  const cases = [open(44460), open(44462), open(44463), open(44466), open(44467), open(44459)];
  const table = tableOf(made(readingOf(cases), "dueSoon"), "dueByGroup");
  expect([1, 3, 5].map((days) => columnOf(table, `within${days}`, "total")[0])).toEqual([1, 2, 4]);
});
