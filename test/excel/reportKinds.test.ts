import { makeReport } from "../../src/excel/makeReport";
import { REPORT_KINDS } from "../../src/report/request/reportKind";
import type { CellScalar } from "@tthc/excel-host/model/state";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { startExcel, workbookOf } from "./inExcel";

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());

const now = () => new Date(2021, 8, 21, 9, 5);
const HOSTILE = "=HYPERLINK(\"http://x\",\"y\")";
const HEADER = [
  "STT", "Mã hồ sơ", "Lĩnh vực", "Tên thủ tục hành chính", "Cơ quan giải quyết", "Người nộp", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả",
  "Hình thức tiếp nhận", "Người thụ lý", "Hình thức thanh toán", "Số hóa thành phần hồ sơ", "Số hóa kết quả", "Mức độ hài lòng", "Thư xin lỗi", "Số bản chứng thực điện tử",
  "Thời hạn giải quyết", "Phi địa giới", "Mã hồ sơ gốc", "Tên bước",
];

function rows(count: number): CellScalar[][] {
  return Array.from({ length: count }, (_, index) => {
    const received = 44370 + (index % 80);
    const open = index % 5 === 0;
    return [
      index + 1, index === 1 ? "=1+1" : `H62-${String(index)}`, "Đất đai", index % 3 === 0 ? HOSTILE : "Cấp đổi", index % 2 === 0 ? "Sở Y tế" : "UBND xã Hòa Bình", `Nguyễn Văn ${index}`,
      received, open ? 44461 : received + 3, open ? "" : received + (index % 4 === 1 ? 9 : 2), "Trực tuyến", "=cmd|' /C calc'!A0",
      "Cổng DVCQG", "Có", "Có", "Hài lòng", index % 2 === 0 ? "Đã xin lỗi" : "", 1,
      index % 2 === 0 ? "2 ngày làm việc" : "5", index % 4 === 0 ? HOSTILE : "", index === 1 ? "GOC-1" : index === 2 ? "GOC-1" : "", HOSTILE,
    ];
  });
}

test("every report is written from one reading; texts of the register stay text and no applicant is named", async () => {
  started.host.state = workbookOf({ Sổ: [HEADER, ...rows(40)] });
  const outcome = await makeReport({ period: "Q3/2021", reports: REPORT_KINDS }, { now });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  expect(outcome.json.notMade).toEqual([]);
  expect(outcome.json.sheets).toHaveLength(REPORT_KINDS.length);
  const written = started.host.state.sheets.filter(({ name }) => outcome.json.sheets.includes(name));
  const texts = written.flatMap((sheet) => sheet.rows.flatMap((row) => row?.values ?? [])).filter((value) => typeof value === "string");
  expect(texts).toEqual(expect.arrayContaining(["=1+1", HOSTILE]));
  expect(texts.filter((value) => value.includes("Nguyễn Văn"))).toEqual([]);
  const formulas = written.flatMap((sheet) => [...sheet.formulas.values()].map(({ text }) => text));
  expect(formulas.length).toBeGreaterThan(5);
  // Our own, over cells of the same sheet: no name, no other sheet, no link, no function beyond these.
  for (const formula of formulas) {
    const bare = formula.replace(/"[^"]*"/g, "");
    expect(bare).toMatch(/^=?[A-Z0-9(),.+*/<>=&-]+$/);
    expect((bare.match(/[A-Z]+(?=\()/g) ?? []).filter((name) => !["IF", "OR", "AND", "SUM", "ROUND", "MIN", "COUNT", "INT"].includes(name))).toEqual([]);
  }
});
