import { writeXlsx } from "hucre";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeReport } from "../../../tools/report/makeReport";
import { Timing } from "../../../tools/report/timing";

jest.setTimeout(180_000);

const HEADER = [
  ["STT", "Đơn vị", "Số hồ sơ nhận giải quyết", "", "", "", "Số lượng hồ sơ đã giải quyết", "", "", "", "Số lượng hồ sơ đang giải quyết", "", ""],
  ["", "", "Tổng số", "Trong kỳ", "", "Từ kỳ trước", "Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn", "Tổng số", "Trong hạn", "Quá hạn"],
  ["", "", "", "Trực tuyến", "Trực tiếp, dịch vụ bưu chính", "", "", "", "", "", "", "", ""],
];
/** The districts of the published quarter as form II.06a, in two of them: 54.647 + 679, due 54.845, on time 52.910. */
const DISTRICTS = [
  ["II.06a/VPCP/KSTT"], ["Kỳ báo cáo: Quý III năm 2021 (Từ ngày 21/6/2021 đến ngày 20/9/2021)"], ...HEADER,
  [1, "UBND huyện Lập Thạch", 15000, 10, 14811, 179, 14800, 9000, 5684, 116, 200, 200, 0],
  [2, "UBND huyện Tam Đảo", 40326, 10, 39816, 500, 40025, 30000, 8226, 1799, 301, 281, 20],
  ["", "Tổng số", 55326, 20, 54627, 679, 54825, 39000, 13910, 1915, 501, 481, 20],
  [], ["", "Người lập biểu"],
];

const folder = mkdtempSync(path.join(tmpdir(), "tthc-aggregate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("makes the districts' published figures from a workbook that holds nothing but form II.06a", async () => {
  const workbook = path.join(folder, "huyện.xlsx");
  writeFileSync(workbook, await writeXlsx({ sheets: [{ name: "II.06a", rows: DISTRICTS }, { name: "Ghi chú", rows: [["Nộp trước ngày 25"]] }] }));
  const made = await makeReport({ workbook, timing: false }, new Timing());
  expect(made.period).toEqual({ label: "Quý III năm 2021", from: "2021-06-21", to: "2021-09-20" });
  expect(made.total).toMatchObject({ received: 54647, carriedOver: 679, cumulative: 55326, due: 54845, earlyAndOnTime: 52910, lateAndOverdue: 1935, online: 20, handedOver: null });
  expect((made.total.onTimeRate ?? 0).toFixed(4)).toBe("0.9647");
  expect(made.narrative).toContain("96,47%");
  expect(made.sheets).toEqual(["Tổng hợp Q3-2021"]);
  expect(made.checks.filter(({ ok }) => !ok)).toEqual([]);
});
