import { cleanText } from "../texts/cell";
import { foldKey } from "../texts/fold";
import { isLongText } from "../texts/longText";
import { bandKind } from "./unitWords";

/** What stands behind the word in such a cell: ": 12", "(12 hồ sơ)". */
const COUNT = /(?:\s*[:=(]\s*\(?|\s+)\d[\d.,]*\s*(?:hồ sơ|ho so|hs|trường hợp|dòng|records?|rows?|cases?)?\s*\)?[.:]?$/u;
/** With their marks: "Tổng cộng" is a total, "Tổng công ty" and "Tổng cục" are names. */
const VIETNAMESE = new RegExp(
  "^(?:tổng|tổng cộng(?:[ :].*)?|tổng số(?:[ :].*)?|tổng kết(?:[ :].*)?|tổng (?:hồ sơ|hs|toàn|các|khối|cấp)(?: .*)?|cộng|cộng (?:dồn|lại|trang|tháng|quý|năm|kỳ|ngày|chuyển|mang|toàn|khối|các|theo|cấp)(?: .*)?"
  + "|t[./]? ?c(?:ộng)?|(?:khóa|khoá|kết|cộng) sổ(?: .*)?|chốt số liệu(?: .*)?|hết(?: sổ)?|số dòng|ngày (?:sớm|muộn|đầu tiên|cuối cùng|lớn|nhỏ)(?: nhất)?|lũy kế(?: .*)?|luỹ kế(?: .*)?|mang sang|chuyển (?:sang )?trang sau|trang trước chuyển sang|trung bình|bình quân"
  + "|lớn nhất|nhỏ nhất|cao nhất|thấp nhất|muộn nhất|sớm nhất|đếm(?: .*)?|[σ∑])$", "u",
);
/** The same typed without marks, as a whole cell only. */
const UNMARKED = /^(?:tong|tong cong|tong so|tong so ho so|tong ho so|cong|cong don|luy ke|mang sang|trung binh|binh quan|lon nhat|nho nhat)$/;
/** English, and what Excel's own subtotals write behind a name: "Sở Y tế Total", "Grand Count". */
const ENGLISH = /^(?:(?:.+ )?(?:grand |sub ?-?)?(?:total|count|average|max|min)|totals|sum|avg|mean|median|maximum|minimum)$/;

/**
 * True for the label of a row that sums, counts or averages other rows; never for a name.
 * @example isTotalWord("Tổng cộng: 12 hồ sơ") // true; false for "Tổng công ty Điện lực"
 */
export function isTotalWord(text: string): boolean {
  const label = cleanText(text);
  if (isLongText(label)) return false;
  const words = label.toLowerCase().replace(COUNT, "").replace(/[.:\s]+$/, "");
  if (words === "" || words.length > 60) return false;
  return isSubtotal(text) || VIETNAMESE.test(words) || ENGLISH.test(words) || (!/[^\x00-\x7f]/.test(words) && UNMARKED.test(foldKey(words)));
}

/** "Cộng Sở Y tế", "Tổng xã Tân Lập", "Cộng (I)", "Cộng mục II"; "Tổng cục Thuế" and "Cộng đồng" are names. */
function isSubtotal(text: string): boolean {
  const subject = /^(?:cộng|tổng|cong|tong)[\s(:]+(?!cục|cuc|công ty)(?:số |so (?!y te|tai))?(?:hồ sơ |ho so |hs )?(.*?)\)?$/iu.exec(cleanText(text))?.[1] ?? "";
  return subject !== "" && (/^(?:muc |nhom |phan )?[ivx]+$/.test(foldKey(subject)) || bandKind(subject) !== "other");
}
