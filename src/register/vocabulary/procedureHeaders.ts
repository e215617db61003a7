import type { ProcedureRole } from "../model/procedureList";
import { foldKey } from "../texts/fold";
import { isOfOtherScale } from "./serviceLevels";

const PROCEDURE = "(?:tthc|thu tuc hanh chinh|thu tuc|dich vu cong|dvc|dvctt)";

/** Headers of a procedure list, folded, the telling ones first: a header is what the first pattern that fits it says. */
const PATTERNS: readonly (readonly [ProcedureRole, RegExp])[] = [
  ["ordinal", /^(?:stt|tt|so tt|so thu tu|no|thu tu)$/],
  ["code", new RegExp(`^(?:ma|ma so|ma hieu)(?: cua)? ${PROCEDURE}(?: .*)?$`)],
  ["code", /^(?:ma|ma so) (?:tren |theo )?(?:csdl|csdlqg|co so du lieu quoc gia|cong dvcqg)(?: .*)?$/],
  ["code", /^(?:procedure|service) code$/],
  ["paperResult", /^(?!.*\b(?:giay to|giay phep|giay chung nhan)\b)(?:.*\b(?:tra|ket qua|kq|tthc)\b.*)?\b(?:giay|ban giay)$/],
  ["paperResult", /^(?:hinh thuc|dang|loai|the thuc) (?:tra )?(?:ket qua|kq)(?: .*)?$/],
  ["level", /^(?=.*\btoan trinh\b)(?=.*\b(?:mot|1) phan\b).*$/],
  ["levelFull", /^(?:.* )?toan trinh$/],
  ["levelPartial", /^(?:.* )?(?:mot|1) phan$/],
  ["levelInfo", /^(?:.* )?cung cap thong tin(?: truc tuyen)?$/],
  ["level", /^(?:muc|muc do|cap do|loai|loai hinh)(?: cung cap)?(?: (?:dvc|dvctt|dich vu cong|dich vu|truc tuyen|tthc))*$/],
  ["level", /^(?:dvctt|dvc truc tuyen|dich vu cong truc tuyen)$/],
  ["feeTotal", /^(?:(?:muc|muc thu|tien|tong) )?phi(?: va| hoac)? le phi(?: .*)?$/],
  ["charge", /^(?:(?:muc|muc thu|tien) )?le phi(?: .*)?$/],
  ["fee", /^(?:(?:muc|muc thu|tien) )?phi(?! (?:dia gioi|vat the)\b)(?: .*)?$/],
  ["limitUnit", /^(?:loai thoi (?:gian|han)|don vi thoi gian|don vi tinh)$/],
  ["limit", /^(?:tong )?(?:thoi gian|thoi han|han|so ngay)(?: theo)?(?: (?:giai quyet|thuc hien|xu ly|quy dinh|lam viec|cong bo))+(?: .*)?$/],
  ["limit", /^(?:tggq|thoi han|thoi gian|thoi han gq|thoi gian gq)(?: (?:hs|tthc|ngay|ngay lam viec))*$/],
  ["change", /^(?:loai|hinh thuc|noi dung) (?:thay doi|cong bo|sua doi)(?: .*)?$/],
  ["state", /^(?:trang thai|tinh trang|hieu luc)(?: (?:hieu luc|ap dung|tthc|thu tuc|thu tuc hanh chinh|cong khai))*$/],
  ["decision", /^(?:(?:so|so ky hieu|van ban|can cu|theo) )*(?:quyet dinh|qd)(?! .*\bngay\b)(?: .*)?$/],
  ["governmentMark", /^(?:cap )?(?:tinh|huyen|xa|trung uong|bo)$/],
  ["government", /^(?:cap|phan cap)(?: (?:thuc hien|giai quyet|hanh chinh|tthc|thu tuc|chinh quyen|tham quyen|co tham quyen))*$/],
  ["agency", /^(?:ten )?(?:co quan|don vi|phong|phong ban|phong chuyen mon|tham quyen)(?: (?:thuc hien|giai quyet|co tham quyen|tham quyen|chu tri|phu trach|chuyen mon|xu ly|quan ly|truc tiep|tthc|thu tuc))*$/],
  ["field", /^(?:ten )?linh vuc(?: .*)?$/],
  ["field", /^nhom (?:thu tuc|tthc)(?: .*)?$/],
  ["name", new RegExp(`^(?:ten|noi dung|danh muc) ${PROCEDURE}(?: .*)?$`)],
  ["name", /^(?:thu tuc|thu tuc hanh chinh|tthc|procedure|procedure name|service name|ten dich vu)(?: (?:cong|noi bo|hanh chinh))?$/],
  ["note", /^ghi chu(?: .*)?$/],
];

/** Longer texts are no headers. */
const LONGEST = 120;

/**
 * What a column of a procedure list holds by its header, under the headers above it; null for none. Levels of "dịch vụ công chủ
 * động" are none of those of online services.
 * @example procedureRole(["DVC trực tuyến", "Toàn trình"]) // "levelFull"
 */
export function procedureRole(path: readonly string[]): ProcedureRole | null {
  const leaf = path[path.length - 1] ?? "";
  if (leaf.length > LONGEST || path.some(isOfOtherScale)) return null;
  return roleNamed(leaf) ?? roleNamed(leaf.replace(/\([^()]*\)|\[[^[\]]*\]/g, " "));
}

function roleNamed(header: string): ProcedureRole | null {
  const key = foldKey(header);
  return PATTERNS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

/** A level that a mark column names by its number: "Mức độ 4". */
const NUMBERED: readonly (readonly [ProcedureRole, RegExp])[] = [
  ["levelFull", /^(?:dvc |dvctt )?(?:muc|muc do) (?:4|iv)$/], ["levelPartial", /^(?:dvc |dvctt )?(?:muc|muc do) (?:3|iii)$/], ["levelInfo", /^(?:dvc |dvctt )?(?:muc|muc do) (?:2|ii)$/],
];

/**
 * The level that a mark column names by its number alone; null for none.
 * @example numberedLevelRole(["Mức độ 4"]) // "levelFull"
 */
export function numberedLevelRole(path: readonly string[]): ProcedureRole | null {
  if (path.some(isOfOtherScale)) return null;
  const key = foldKey(path[path.length - 1] ?? "");
  return NUMBERED.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

/**
 * True for a code as the national database gives it, old or new.
 * @example isProcedureCode("1.000656.000.00.00.H62") // true
 */
export function isProcedureCode(text: string): boolean {
  return /^\d\.\d{3,6}(?:\.|$)|^[A-Z]{1,3}-[A-Z]{2,4}-\d{3,8}(?:-TT)?$|^QT\.?\d/i.test(text);
}
