import { keyedTexts, valueLookup } from "./valueLookup";

/** Whether a case that ran late got its letter of apology (form 04); "" is what no list of words knows. */
type Apology = "given" | "notGiven" | "";

const TEXTS: readonly { value: Apology; texts: readonly string[] }[] = [
  { value: "given", texts: ["Đã xin lỗi", "Đã có thư xin lỗi", "Có thư xin lỗi", "Đã có phiếu xin lỗi", "Đã gửi thư xin lỗi", "Có", "X", "Rồi", "Đã gửi", "1"] },
  { value: "notGiven", texts: ["Chưa xin lỗi", "Chưa có thư xin lỗi", "Không có thư xin lỗi", "Chưa có phiếu xin lỗi", "Chưa", "Không", "Chưa gửi", "0"] },
];

/**
 * What the apology column says.
 * @example apologyOf("Chưa có thư xin lỗi") // "notGiven"
 */
export const apologyOf = valueLookup<Apology>(keyedTexts(TEXTS), "");
