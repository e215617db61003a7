import { naive, type Asked } from "../register/naive";
import { STATUSES, UNITS, type SelfCase } from "../register/cases";
import { serial } from "../register/serial";
import { call, NOT_AVAILABLE, quoted, WRONG, type Area, type Check, type Expected } from "./check";
import { CELLS } from "./cells";
import { QUARTER, QUARTER_TEXT } from "./windows";

type Pairs = readonly (readonly [column: string, criterion: string])[];

function received(which: Asked["which"]): number {
  return naive({ ...QUARTER, which }).received;
}

/** Columns and criteria as a formula writes them, and the cases that they mean. */
const PAIRS: readonly (readonly [what: string, pairs: Pairs, which: (each: SelfCase) => boolean])[] = [
  ["Lĩnh vực đúng chữ", [["Lĩnh vực", quoted("Đất đai")]], ({ field }) => field === "Đất đai"],
  ["Lĩnh vực viết không dấu", [["linh vuc", quoted("dat dai")]], ({ field }) => field === "Đất đai"],
  ["Lĩnh vực bằng tiếng Anh", [["Field", quoted("ĐẤT ĐAI")]], ({ field }) => field === "Đất đai"],
  ["Khác một lĩnh vực", [["Lĩnh vực", quoted("<>Đất đai")]], ({ field }) => field !== "Đất đai"],
  ["Dấu = trước chữ", [["Lĩnh vực", quoted("=Hộ tịch")]], ({ field }) => field === "Hộ tịch"],
  ["Dấu * ở cuối", [["Tên thủ tục hành chính", quoted("Đăng ký*")]], ({ procedure }) => procedure.startsWith("Đăng ký")],
  ["Dấu * ở đầu, tên thông dụng của cột", [["Thủ tục", quoted("*hội")]], ({ procedure }) => procedure.endsWith("hội")],
  ["Dấu ? là một chữ", [["Thủ tục", quoted("?ăng ký khai sinh")]], ({ procedure }) => procedure === "Đăng ký khai sinh"],
  ["Dấu * không hợp gì là 0", [["Thủ tục", quoted("Hộ chiếu*")]], () => false],
  ["Khác theo dấu *", [["Thủ tục", quoted("<>Cấp*")]], ({ procedure }) => !procedure.startsWith("Cấp")],
  ["Hình thức tiếp nhận đúng chữ", [["Hình thức tiếp nhận", quoted("Trực tuyến")]], ({ channel }) => channel === "Trực tuyến"],
  ["Hình thức theo nghĩa: Bưu điện", [["Hình thức tiếp nhận", quoted("Bưu điện")]], ({ channel }) => channel === "Qua bưu chính công ích"],
  ["Mức độ có ghi", [["Mức độ DVC", quoted("<>")]], ({ level }) => level !== ""],
  ["Mức độ không ghi", [["Mức độ DVC", quoted("=")]], ({ level }) => level === ""],
  ["Mức độ viết không dấu", [["muc do dvc", quoted("toan trinh")]], ({ level }) => level === "Toàn trình"],
  ["Lệ phí từ một số", [["Lệ phí", quoted(">=100000")]], ({ fee }) => fee >= 100000],
  ["Lệ phí dưới một số", [["Lệ phí", quoted("<75000")]], ({ fee }) => fee < 75000 && fee > 0],
  ["Lệ phí quá một số có dấu chấm", [["Lệ phí", quoted(">75.000")]], ({ fee }) => fee > 75000],
  ["Lệ phí đến một số", [["Lệ phí", quoted("<=75000")]], ({ fee }) => fee <= 75000 && fee > 0],
  ["Lệ phí đúng một số", [["Lệ phí", "250000"]], ({ fee }) => fee === 250000],
  ["Hai điều kiện trên một cột", [["Lệ phí", quoted(">=50000")], ["Lệ phí", quoted("<=100000")]], ({ fee }) => fee >= 50000 && fee <= 100000],
  ["Ngày từ một ngày", [["Ngày tiếp nhận", quoted(">=1/8/2021")]], (each) => each.received >= serial("1/8")],
  ["Ngày trước một ngày", [["Ngày tiếp nhận", quoted("<1/8/2021")]], (each) => each.received < serial("1/8")],
  ["Ngày có kết quả trống", [["Ngày có kết quả", quoted("=")]], ({ finished }) => finished === 0],
  ["Ngày có kết quả có ghi", [["Ngày có kết quả", quoted("<>")]], ({ finished }) => finished > 0],
  ["Người thụ lý trong một vùng (có ô trống)", [["Người thụ lý", CELLS.handlers]], ({ handler }) => ["Nguyễn Văn An", "Lê Kim Chi"].includes(handler)],
  ["Không phải ai trong một vùng", [["Người thụ lý", CELLS.otherHandlers]], ({ handler }) => !["Nguyễn Văn An", "Lê Kim Chi"].includes(handler)],
  ["Đơn vị trong một vùng", [["Đơn vị", CELLS.units]], ({ unit }) => unit === UNITS.YT || unit === UNITS.HB],
  ["Trạng thái", [["Trạng thái", quoted("Đang xử lý")]], ({ status }) => status === STATUSES.dang],
  ["Cấp xã theo tên đơn vị", [["Cấp", quoted("Cấp xã")]], ({ unit }) => unit.startsWith("UBND")],
  ["Cấp tỉnh theo tên đơn vị", [["Cấp", quoted("Cấp tỉnh")]], ({ unit }) => unit.startsWith("Sở")],
  ["Mã hồ sơ theo dấu *", [["Mã hồ sơ", quoted("*-001?")]], ({ id }) => /-001.$/.test(id)],
  ["Lĩnh vực và hình thức", [["Lĩnh vực", quoted("Hộ tịch")], ["Hình thức tiếp nhận", quoted("Trực tuyến")]], ({ field, channel }) => field === "Hộ tịch" && channel === "Trực tuyến"],
];

const REFUSED: readonly (readonly [what: string, pairs: Pairs, is: Expected])[] = [
  ["Chữ không có ở cột là lỗi, không phải 0", [["Lĩnh vực", quoted("Đất dai đai")]], NOT_AVAILABLE],
  ["Khác một chữ không có ở cột cũng là lỗi", [["Lĩnh vực", quoted("<>Xây dựng")]], NOT_AVAILABLE],
  ["Dấu ~* là chính dấu *, không ô nào có", [["Thủ tục", quoted("~*")]], NOT_AVAILABLE],
  ["Cột không có", [["Màu hồ sơ", quoted("Đỏ")]], WRONG],
  ["Điều kiện là ô trống", [["Lĩnh vực", CELLS.empty]], WRONG],
  ["Điều kiện là ô =\"\"", [["Lĩnh vực", CELLS.emptyText]], WRONG],
  ["Điều kiện là ô báo lỗi", [["Lĩnh vực", CELLS.errorCell]], WRONG],
  ["So sánh với chữ", [["Lệ phí", quoted(">nhiều")]], WRONG],
  ["Danh sách vừa có vừa không có <>", [["Người thụ lý", CELLS.mixedHandlers]], WRONG],
];

function formulaOf(id: string, pairs: Pairs): string {
  return `=${call(id, "HoSo[#All]", QUARTER_TEXT, "", ...pairs.flatMap(([column, criterion]) => [quoted(column), criterion]))}`;
}

export const CRITERIA_AREA = (): Area => ({
  sheet: "Điều kiện", about: "Cột và điều kiện như COUNTIFS",
  checks: [
    ...PAIRS.map(([what, pairs, which]): Check => ({ of: "INTAKE", what, formula: formulaOf("INTAKE", pairs), is: received(which) })),
    ...PAIRS.filter((_pair, at) => at % 4 === 0).map(([what, pairs, which]): Check => ({ of: "DUE", what: `Đến hạn: ${what}`, formula: formulaOf("DUE", pairs), is: naive({ ...QUARTER, which }).due })),
    ...REFUSED.map(([what, pairs, is]): Check => ({ of: "INTAKE", what, formula: formulaOf("INTAKE", pairs), is })),
  ],
});
