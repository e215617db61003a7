const KINDS = ["xã", "xã", "xã", "phường", "xã"];
const FIRST = ["Tân", "Bình", "Minh", "Đông", "Hòa", "Phú", "Thanh", "Kim", "Nam", "Vân", "Long", "Quang", "Trung", "Xuân", "Yên", "Đại"];
const SECOND = ["Lập", "Sơn", "Khai", "Giang", "Thạch", "Cường", "Lâm", "Tiến", "Mỹ", "Hưng", "Châu", "Phong", "Điền", "Dương", "Quý"];

const THIRD = ["", " Thượng", " Hạ", " Đoài", " Nội", " Ngoại"];

/** The name of the nth unit of some thousand; no two are alike, not even without their marks. */
export function unitName(at: number): string {
  const round = Math.floor(at / FIRST.length);
  const third = Math.floor(round / SECOND.length);
  return `UBND ${KINDS[at % KINDS.length]} ${FIRST[at % FIRST.length]} ${SECOND[round % SECOND.length]}${THIRD[third % THIRD.length]}`;
}

/** Name without its office: "xã Tân Lập". */
export function placeOf(unit: string): string {
  return unit.replace(/^UBND /, "");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Ways in which one unit is written: the first four are one name to everybody, the rest are short for it. */
export const SPELLINGS: readonly ((unit: string) => string)[] = [
  (unit) => unit,
  (unit) => unit.toUpperCase(),
  (unit) => ` ${unit.replace(/ /g, "  ")}`,
  (unit) => unit.normalize("NFD"),
  (unit) => capital(placeOf(unit)),
  (unit) => `Bộ phận Một cửa ${placeOf(unit)}`,
];
export const SAME_NAME = 4;

/** A name without marks and blanks, as files are often called: "xa Tan Lap". */
export function unmarked(text: string): string {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d").replace(/Đ/g, "D");
}

/** What all spellings of a unit have in common. */
export function placeKey(unit: string): string {
  const plain = unmarked(unit).toLowerCase().replace(/\s+/g, " ").trim();
  return plain.replace(/^(ubnd|uy ban nhan dan|bo phan mot cua|trung tam phuc vu hanh chinh cong) /, "");
}

export const FIELDS: readonly { field: string; procedures: readonly string[] }[] = [
  { field: "Hộ tịch", procedures: ["Đăng ký khai sinh", "Đăng ký kết hôn", "Xác nhận tình trạng hôn nhân"] },
  { field: "Chứng thực", procedures: ["Chứng thực bản sao từ bản chính", "Chứng thực chữ ký"] },
  { field: "Đất đai", procedures: ["Cấp giấy chứng nhận quyền sử dụng đất lần đầu", "Đăng ký biến động đất đai"] },
  { field: "Bảo trợ xã hội", procedures: ["Trợ cấp xã hội hàng tháng", "Hỗ trợ chi phí mai táng"] },
  { field: "Người có công", procedures: ["Giải quyết chế độ trợ cấp thờ cúng liệt sĩ"] },
  { field: "Thành lập và hoạt động hộ kinh doanh", procedures: ["Đăng ký thành lập hộ kinh doanh", "Chấm dứt hoạt động hộ kinh doanh"] },
  { field: "Xây dựng", procedures: ["Cấp giấy phép xây dựng nhà ở riêng lẻ"] },
];

export const SURNAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ"];
export const MIDDLE = ["Văn", "Thị", "Đức", "Minh", "Thu", "Quốc"];
export const GIVEN = ["An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Mai", "Nga", "Phúc", "Quân", "Sơn", "Tuấn", "Yến"];
