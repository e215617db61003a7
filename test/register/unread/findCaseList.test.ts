import { dayOf } from "../../../src/calendar/day";
import { findCaseList } from "../../../src/register/unread/findCaseList";

type Rows = readonly (readonly unknown[])[];

const NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Hoàng Cường", "Phạm Thu Dung", "Hoàng Văn Em", "Vũ Thị Giang", "Đặng Văn Hải", "Bùi Thị Hoa", "Đỗ Minh Khang", "Ngô Thị Lan"];
const DAY = dayOf(2025, 7, 1);

/** Ten rows, each made from its number. */
function rows(of: (at: number) => unknown[]): unknown[][] {
  return NAMES.map((_, at) => of(at));
}

const name = (at: number): string => NAMES[at];
const id = (at: number): string => `H62.31-250701-${String(1000 + at)}`;
const text = (day: number): string => {
  const date = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
};

const CASES: Record<string, { sheet?: string; rows: Rows }> = {
  "ids and days below headers that nobody knows": { rows: [["Ma", "N1", "N2"], ...rows((at) => [id(at), DAY + at, DAY + at + 7])] },
  "ids alone": { rows: [["Danh mục"], ...rows((at) => [id(at)])] },
  "ids and names without any header": { rows: rows((at) => [at + 1, id(at), name(at)]) },
  "ids whose days are words": { rows: [["Mã hồ sơ", "Ghi chú"], ...rows((at) => [id(at), "chưa có ngày"])] },
  "long ids of the national portal": { rows: [["A", "B"], ...rows((at) => [`000.00.31.H62-25070${at % 9}-00${10 + at}`, name(at)])] },
  "ids with a letter of the register before them": { rows: [["Số", "Tên"], ...rows((at) => [`S0-H62.31.15-250701-000${at}`, name(at)])] },
  "receipts with names only": { rows: [["STT", "Họ và tên", "Ngày tiếp nhận", "Nội dung"], ...rows((at) => [at + 1, name(at), DAY + at, "Cấp giấy"])] },
  "appointments with names only": { rows: [["TT", "Người nộp", "Hẹn trả"], ...rows((at) => [at + 1, name(at), text(DAY + at)])] },
  "results handed over, by name": { rows: [["Họ tên chủ hồ sơ", "Ngày trả kết quả", "Ký nhận"], ...rows((at) => [name(at), DAY + at, ""])] },
  "two unnamed days in the order of a case": { rows: [["C1", "C2", "C3", "C4"], ...rows((at) => [at + 1, name(at), DAY + at, DAY + at + 5])] },
  "two days without any header": { rows: rows((at) => [at + 1, name(at), text(DAY + at), text(DAY + at + 10)]) },
  "one unnamed day below a title that speaks of cases": { rows: [["SỔ THEO DÕI HỒ SƠ QUÝ III"], ["STT", "Tên", "Ngày"], ...rows((at) => [at + 1, name(at), DAY + at])] },
  "one unnamed day on a sheet that is called so": { sheet: "Hồ sơ T7", rows: [["Ngày", "Khách"], ...rows((at) => [DAY + at, name(at)])] },
  "own numbers and two days": { rows: [["Số", "Vào", "Ra"], ...rows((at) => [`XD-${String(100 + at)}/2025`, DAY + at, DAY + at + 3])] },
  "a state beside a day of no name": { rows: [["Tên", "Ngày", "Trạng thái"], ...rows((at) => [name(at), DAY + at, "Đang xử lý"])] },
  "a day of birth beside the days of the case": { rows: [["Họ tên", "Ngày sinh", "Ngày 1", "Ngày 2"], ...rows((at) => [name(at), 30000 + 400 * at, DAY + at, DAY + at + 4])] },
  "headers in two rows": { rows: [["TT", "Công dân", "Thời gian", ""], ["", "", "Nhận", "Lấy"], ...rows((at) => [at + 1, name(at), DAY + at, DAY + at + 4])] },
  "days with the month first": { rows: [["TT", "Người nộp", "Ngày nhận"], ...rows((at) => [at + 1, name(at), `7/${13 + at}/2025`])] },
  "some open cases": { rows: [["X", "Y", "Z"], ...rows((at) => [name(at), DAY + at, at % 3 === 0 ? "" : DAY + at + 2])] },
};

const OTHERS: Record<string, { sheet?: string; rows: Rows }> = {
  "notes": { rows: [["Ghi chú"], ["Ngày 21/9/2025 gọi cho sở"], ["Nhớ in sổ"], ["Hồ sơ còn thiếu chữ ký của lãnh đạo"]] },
  "a catalogue of procedures": {
    rows: [["STT", "Mã TTHC", "Tên thủ tục hành chính", "Lĩnh vực", "Thời hạn giải quyết", "Ngày công bố"],
      ...rows((at) => [at + 1, `1.00${1234 + at}.000.00.00.H62`, `Thủ tục cấp giấy số ${at}`, "Đất đai", 10 + at, DAY])],
  },
  "a catalogue with appointments in days": { rows: [["Mã TTHC", "Thủ tục", "Ngày hết hạn", "Cơ quan"], ...rows((at) => [`2.00${1000 + at}`, `Cấp ${at}`, DAY + at, "Sở Y tế"])] },
  "a staff list": { rows: [["DANH SÁCH CÁN BỘ, CÔNG CHỨC"], ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Ngày vào ngành"], ...rows((at) => [at + 1, name(at), 29000 + 300 * at, "Chuyên viên", 38800 + 300 * at])] },
  "a staff list without a title": { sheet: "NS", rows: [["Họ và tên", "Chức vụ", "Ngày ký HĐ", "Ngày hết hạn"], ...rows((at) => [name(at), "Nhân viên", DAY + at, DAY + 360])] },
  "a duty roster": { rows: [["LỊCH TRỰC BỘ PHẬN MỘT CỬA"], ["Ngày", "Thứ", "Người trực"], ...rows((at) => [DAY + at, "Hai", name(at)])] },
  "a duty roster without a title": { rows: [["Ngày", "Thứ", "Trực sáng", "Trực chiều"], ...rows((at) => [DAY + at, "Ba", name(at), name(9 - at)])] },
  "leave": { rows: [["Họ tên", "Từ ngày", "Đến ngày", "Lý do"], ...rows((at) => [name(at), DAY + at, DAY + at + 2, "Nghỉ phép"])] },
  "holidays": { rows: [["Ngày", "Tên ngày lễ"], ...rows((at) => [DAY + 30 * at, `Lễ lớn ${"abcdefghij"[at]}`])] },
  "holidays and days made up": { sheet: "Ngày nghỉ", rows: [["Ngày nghỉ", "Ngày làm bù", "Tên"], ...rows((at) => [DAY + 30 * at, DAY + 30 * at + 5, name(at)])] },
  "a timesheet": { rows: [["BẢNG CHẤM CÔNG THÁNG 7"], ["TT", "Họ tên", ...Array.from({ length: 31 }, (_, at) => at + 1)], ...rows((at) => [at + 1, name(at), ...Array<string>(31).fill("x")])] },
  "letters received": { rows: [["SỔ CÔNG VĂN ĐẾN"], ["Số đến", "Ngày đến", "Số, ký hiệu", "Trích yếu"], ...rows((at) => [at + 1, DAY + at, `${100 + at}/UBND-VP`, "V/v báo cáo"])] },
  "letters received without a title": { rows: [["Ngày đến", "Số ký hiệu", "Ngày văn bản", "Nơi gửi"], ...rows((at) => [DAY + at, `${100 + at}/UBND-VP`, DAY + at - 3, "Sở Y tế"])] },
  "tasks": { rows: [["Nhiệm vụ", "Ngày giao", "Hạn hoàn thành", "Người thực hiện"], ...rows((at) => [`Soạn báo cáo ${"abcdefghij"[at]}`, DAY + at, DAY + at + 9, name(at)])] },
  "a pivot table by day": { rows: [["Row Labels", "Count of Mã hồ sơ"], ...rows((at) => [DAY + at, 12 + at]), ["Grand Total", 160]] },
  "a pivot table by unit": { rows: [["Nhãn hàng", "Đếm Mã hồ sơ", "Sum of Phí"], ...rows((at) => [`UBND xã ${"ABCDEFGHIK"[at]}`, 40 + at, 45000])] },
  "sums of money": { rows: [["Họ tên", "Phí", "Lệ phí"], ...rows((at) => [name(at), 40_000 + 500 * (at % 3), 45_000])] },
  "a dashboard": { rows: [["BẢNG ĐIỀU HÀNH"], ["Tiếp nhận", 320, "", "Cập nhật", DAY], ["Đúng hạn", 0.98], ["Quá hạn", 4]] },
  "a form of counts": { rows: [["Biểu II.06a"], ["STT", "Lĩnh vực", "Tổng số", "Trực tuyến", "Trước hạn", "Đúng hạn", "Quá hạn"], ...rows((at) => [at + 1, name(at), 30 + at, 3, 4, 5, 0])] },
  "a form that nobody filled in": { rows: [["STT", "Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả"], [1], [2], [3]] },
  "contact list": { rows: [["Họ tên", "Số điện thoại", "Địa chỉ"], ...rows((at) => [name(at), `091234560${at}`, "Xã An Bình"])] },
  "equipment": { rows: [["DANH SÁCH THIẾT BỊ"], ["Tên thiết bị", "Ngày mua", "Ngày bảo hành"], ...rows((at) => [`Máy in ${name(at)}`, DAY + at, DAY + at + 365])] },
  "complaints": { rows: [["SỔ TIẾP CÔNG DÂN"], ["Họ tên", "Ngày", "Nội dung đơn"], ...rows((at) => [name(at), DAY + at, "Đất đai"])] },
  "two cases are no list": { rows: [["X", "Y"], [id(1), DAY], [id(2), DAY]] },
  "prices in a list of forms": { rows: [["Tên biểu mẫu", "Đơn giá"], ...rows((at) => [name(at), 45_123 + at * 7.5])] },
};

const grid = (sheet: string, all: Rows) => ({ sheet, top: 1, left: 1, rows: all });

describe("a sheet that no register could be read from", () => {
  it.each(Object.entries(CASES))("is told when it holds cases, or they would be missing from every figure without a word: %s", (_, { sheet = "Sheet1", rows: all }) => {
    const found = findCaseList(grid(sheet, all));
    expect(found).not.toBeNull();
    expect(found?.lastRow).toBe(all.length);
  });

  it.each(Object.entries(OTHERS))("is no doubt when it holds other things, or the user stops believing doubts: %s", (_, { sheet = "Sheet2", rows: all }) => {
    expect(findCaseList(grid(sheet, all))).toBeNull();
  });

  it("begins where its first entry stands and reaches to the end of the sheet", () => {
    const all = [["SỔ"], ["Ma", "N1"], [1, 2], ...rows((at) => [id(at), DAY + at])];
    expect(findCaseList(grid("A", all), { lastRow: 500 })).toMatchObject({ firstRow: 4, lastRow: 500, columns: [{ role: "caseId", column: 1 }, { role: "received", column: 2 }] });
  });

  it("counts the sheet's own columns where its cells do not begin in A1", () => {
    expect(findCaseList({ sheet: "A", top: 11, left: 4, rows: [["Ma", "N1"], ...rows((at) => [id(at), DAY + at])] })).toMatchObject({ firstRow: 12, columns: [{ column: 4 }, { column: 5 }] });
  });
});
