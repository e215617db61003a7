import { foldKey } from "../texts/fold";
import { nameKey } from "../texts/nameKey";
import { beginsWith, isUnmarked } from "./markedWords";

/** Words with which the names of bodies begin that settle cases (domain.md 1.2, 4.4.12). */
const UNIT_STARTS: readonly string[] = [
  "Sở", "Ban quản lý", "Ban Dân tộc", "Ban Tôn giáo", "Ban Tiếp công dân", "BQL", "Thanh tra", "Văn phòng", "VP", "UBND", "Ủy ban nhân dân",
  "HĐND", "Xã", "Phường", "Thị trấn", "TT.", "Đặc khu", "Huyện", "Quận", "Thị xã", "TX", "Thành phố", "TP", "Tỉnh", "Chi cục", "Cục", "Phòng",
  "Trung tâm", "Công an", "Bảo hiểm xã hội", "BHXH", "Kho bạc", "Chi nhánh", "Thuế", "Thuế cơ sở", "Hải quan", "Bộ phận Một cửa", "BPMC",
  "Bộ Chỉ huy", "Tòa án", "Viện Kiểm sát", "Ngân hàng Nhà nước", "Điện lực", "Hạt Kiểm lâm", "Đội", "Trạm", "Liên đoàn", "Bệnh viện", "Trường",
];
/** Words that only name a level or a group of bodies, none of them. */
const GROUP = /^(cap|khoi|nhom|cac|so ban nganh|so nganh|so ban|ubnd (cac|cap)|uy ban nhan dan (cac|cap)|co quan chuyen mon|don vi su nghiep|cac don vi|ubnd xa phuong|xa phuong|huyen thi|so va)( |$)/;
const PERIOD = /^(thang|quy|nam|tuan|ngay|dot|ky|trang|so trang|6 thang|9 thang) (.* )?(\d+|i|ii|iii|iv)( |$)|^\d{1,2} \d{4}$/;

/**
 * Beginnings that are other words when the marks were not typed: "so" is số, sổ or Sở, "quan ly" no quận. A department is
 * known by what it is for.
 */
const OTHER_UNMARKED = new RegExp(
  "^(?:so (?!(?:y te|tai chinh|xay dung|noi vu|tu phap|cong thuong|cong an|nong nghiep|giao duc|gd|khoa hoc|kh|thong tin|tt|van hoa|vh|lao dong|ld|tai nguyen|tn|giao thong|gt|ke hoach"
  + "|ngoai vu|du lich|dan toc|quy hoach|y) )|quan (?:ly|su|he)|phuong (?:an|phap|thuc|tien)|tinh (?:hinh|toan|trang|nang)|truong (?:hop|phong|ban)|doi (?:tuong|moi|chieu|soat|tra|gplx|bang|ten)|xa hoi|huyen thoai"
  + "|thue (?:dat|nha)|tram (?:phan)|thanh tra loi|cuc bo)",
);

/** What the text of a band row names. */
export type BandKind = "unit" | "field" | "group" | "period" | "other";

/**
 * What a text is the name of, by its first words.
 * @example bandKind("UBND xã Tân Lập") // "unit"
 */
export function bandKind(name: string): BandKind {
  const key = `${foldKey(name)} `;
  if (key.startsWith("linh vuc ")) return "field";
  if (PERIOD.test(key)) return "period";
  if (GROUP.test(key)) return "group";
  return isUnitName(name) ? "unit" : "other";
}

function isUnitName(name: string): boolean {
  const own = nameKey(name);
  if (own === nameKey("xã hội") || (isUnmarked(own) && OTHER_UNMARKED.test(`${own} `))) return false;
  return UNIT_STARTS.some((words) => beginsWith(name, words) && /\p{L}|^\s*\d{1,2}$/u.test(own.slice(nameKey(words).length)));
}
