import { keyedTexts, valueLookup } from "./valueLookup";

export type YesNo = "yes" | "no" | "";

const TEXTS: readonly { value: YesNo; texts: readonly string[] }[] = [
  { value: "yes", texts: ["Có", "X", "Đã số hóa", "Có số hóa", "Số hóa", "Đã", "Rồi", "Có tái sử dụng", "Đã tái sử dụng", "Đã có", "Có kết quả điện tử", "Đã đồng bộ", "Đồng bộ", "Đồng bộ thành công", "Thành công", "Có PAKN", "Không hài lòng", "Đã xác thực", "Đã khai thác", "Kết quả điện tử", "Đạt", "true", "yes", "Y"] },
  { value: "no", texts: ["Không", "Chưa", "Chưa số hóa", "Không số hóa", "Chưa có", "Không có", "Không tái sử dụng", "Chưa tái sử dụng", "Không đạt", "Chưa đồng bộ", "Đồng bộ lỗi", "Đồng bộ không thành công", "Không đồng bộ", "Không có PAKN", "Hài lòng", "Chưa xác thực", "Chưa khai thác", "false", "no", "N"] },
];

const known = valueLookup<YesNo>(keyedTexts(TEXTS), "");

/** A link or the name of a file: something is attached. */
const ATTACHED = /^(https?:\/\/\S+|.+\.(pdf|docx?|xlsx?|jpe?g|png|tiff?|zip|signed))$/i;

/**
 * What a column of marks says: words, X, a number of items, a link or a file's name; "" for blank and for anything else.
 * @example yesNoOf("ketqua_123.pdf") // "yes"
 */
export function yesNoOf(text: string): YesNo {
  const trimmed = text.trim();
  if (trimmed === "") return "";
  if (/^\d+([.,]\d+)?$/.test(trimmed)) return Number(trimmed.replace(",", ".")) > 0 ? "yes" : "no";
  return known(trimmed) || (ATTACHED.test(trimmed) ? "yes" : "");
}
