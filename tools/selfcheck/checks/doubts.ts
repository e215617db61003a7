import { naive } from "../register/naive";
import { UNITS } from "../register/cases";
import { CELLS } from "./cells";
import { call, figure, NOT_AVAILABLE, quoted, WRONG, type Area, type Check, type Expected } from "./check";
import { FIGURES } from "./figureTable";
import { QUARTER, QUARTER_TEXT } from "./windows";

/** A register with one fault: which figures it makes doubtful, and which it leaves as they are. */
const FAULTS: readonly { range: string; what: string; doubtful: readonly string[]; certain: readonly string[] }[] = [
  { range: "SoChuLa", what: "một trạng thái lạ", doubtful: ["DUE", "OVERDUE", "INTIME", "ONTIME", "PAUSED", "LATERATE"], certain: ["INTAKE", "PENDING", "RESOLVED", "HANDEDOVER", "ONLINE"] },
  { range: "SoKenhLa", what: "một hình thức tiếp nhận lạ", doubtful: ["ONLINE", "ONLINERATE", "ONLINEFULL"], certain: ["INTAKE", "DUE", "ONTIME", "HANDEDOVER"] },
  { range: "SoMucLa", what: "một mức độ lạ", doubtful: ["ONLINEFULL", "ONLINEPARTIAL"], certain: ["ONLINE", "ONLINERATE", "INTAKE", "DUE"] },
  { range: "SoDaoNgay", what: "ngày tiếp nhận bị đảo ngày và tháng", doubtful: ["INTAKE", "CARRIEDOVER", "ONLINE"], certain: [] },
  { range: "SoNgayHong", what: "bốn ngày có kết quả không đọc được", doubtful: ["RESOLVED", "DUE", "ONTIME", "EARLY", "INTAKE"], certain: [] },
  { range: "SoOLoi", what: "bốn ô ngày báo lỗi #N/A", doubtful: ["RESOLVED", "DUE", "ONTIME"], certain: [] },
  { range: "SoHaiDong", what: "bốn hồ sơ đứng ở hai dòng với ngày khác nhau", doubtful: ["EARLY", "LATE", "ONTIME"], certain: ["INTAKE", "DUE", "RESOLVED"] },
  { range: "SoKhongHinhThuc", what: "không có cột hình thức tiếp nhận", doubtful: ["ONLINE", "ONLINERATE", "ONLINEFULL", "ONLINEPARTIAL"], certain: ["INTAKE", "DUE", "ONTIME"] },
  { range: "SoKhongTrangThai", what: "vùng không có trạng thái, không rõ sổ có hay không", doubtful: ["RETURNED", "WITHDRAWN", "DUE", "OVERDUE"], certain: [] },
  { range: "SoCatNgay", what: "vùng chỉ có ba cột ngày cắt ra từ sổ", doubtful: ["INTAKE", "DUE", "ONTIME"], certain: [] },
  { range: "SoKhongDonVi", what: "không có cột đơn vị", doubtful: [], certain: ["INTAKE", "DUE", "ONTIME", "ONLINE"] },
  { range: "SoThieuTen", what: "hai hồ sơ không ghi đơn vị", doubtful: [], certain: ["INTAKE", "DUE", "ONTIME"] },
];

function faultChecks(): Check[] {
  return FAULTS.flatMap(({ range, what, doubtful, certain }) => [...doubtful, ...certain].map((id): Check => {
    const { name, word } = FIGURES.find((row) => row.id === id) ?? FIGURES[0];
    const is = doubtful.includes(id) ? NOT_AVAILABLE : figure(name, naive(QUARTER)[name]);
    return { of: id, what: `Sổ có ${what}: ${word}${doubtful.includes(id) ? "" : " vẫn đúng"}`, formula: `=${call(id, range, QUARTER_TEXT)}`, is };
  }));
}

const OTHERS: readonly (readonly [id: string, what: string, args: readonly string[], is: Expected])[] = [
  ["DUE", "Hai hồ sơ không ghi đơn vị nằm dưới đơn vị được hỏi", ["SoThieuTen", QUARTER_TEXT, quoted(UNITS.NV)], NOT_AVAILABLE],
  ["DUE", "Hai hồ sơ đó, hỏi riêng bằng \"=\"", ["SoThieuTen", QUARTER_TEXT, quoted("=")], naive({ ...QUARTER, which: ({ id }) => /(27|30)$/.test(id) }).due],
  ["DUE", "Hỏi đơn vị trong vùng không có cột đơn vị", ["SoKhongDonVi", QUARTER_TEXT, quoted(UNITS.NV)], WRONG],
  ["DUE", "Sổ không có trạng thái, vùng gồm ba cột trống bên phải", ["SoKhongTrangThaiDu", QUARTER_TEXT], naive({ ...QUARTER, returned: "byDate", paused: "byDate" }).due],
  ["INTAKE", "Vùng là một ô", [CELLS.zero], WRONG], ["INTAKE", "Vùng là ô báo lỗi", [CELLS.errorCell], WRONG], ["INTAKE", "Vùng là ô trống", [CELLS.empty], WRONG],
  ["INTAKE", "Thân bảng không có dòng tiêu đề", ["HoSo[#Data]", QUARTER_TEXT], WRONG],
  ["INTAKE", "Vùng không phải sổ hồ sơ", [CELLS.units], WRONG],
  ["INTAKE", "Trạng thái lạ ngoài đơn vị được hỏi không ảnh hưởng", ["SoChuLa", QUARTER_TEXT, quoted(UNITS.HB)], naive({ ...QUARTER, which: ({ unit }) => unit === UNITS.HB }).received],
  ["OVERDUE", "Trạng thái lạ ngoài đơn vị được hỏi không ảnh hưởng", ["SoChuLa", QUARTER_TEXT, quoted(UNITS.TL)], naive({ ...QUARTER, which: ({ unit }) => unit === UNITS.TL }).overdue],
  ["INDICATOR", "Chỉ tiêu không có", ["HoSo[#All]", quoted("Độ hài lòng"), QUARTER_TEXT], WRONG], ["INDICATOR", "Tên của hai chỉ tiêu", ["HoSo[#All]", quoted("Quá hạn"), QUARTER_TEXT], WRONG],
  ["INDICATOR", "Tên chỉ tiêu là ô trống", ["HoSo[#All]", CELLS.empty, QUARTER_TEXT], WRONG], ["INDICATOR", "Tên chỉ tiêu là ô =\"\"", ["HoSo[#All]", CELLS.emptyText, QUARTER_TEXT], WRONG],
  ["INDICATOR", "Tên chỉ tiêu là ô báo lỗi", ["HoSo[#All]", CELLS.errorCell, QUARTER_TEXT], WRONG], ["INDICATOR", "Chỉ tiêu chưa rõ", ["SoKenhLa", quoted("Trực tuyến"), QUARTER_TEXT], NOT_AVAILABLE],
];

export const DOUBT_AREA = (): Area => ({
  sheet: "Điểm ngờ", about: "Sổ có điểm chưa rõ, thiếu cột, vùng sai: báo lỗi chứ không cho số sai",
  checks: [...faultChecks(), ...OTHERS.map(([of, what, args, is]): Check => ({ of, what, formula: `=${call(of, ...args)}`, is }))],
});
