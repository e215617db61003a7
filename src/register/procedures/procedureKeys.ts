import { caseIdKey } from "../duplicates/caseId";
import { foldKey } from "../texts/fold";
import { nameKey } from "../texts/nameKey";

/** What a local system adds to the code of the national database: the agency's. */
const AGENCY = /^(\d\.\d{6})\.\d{3}\.\d{2}\.\d{2}\.[a-z]\d{2,3}$/;

/**
 * The code of a procedure as it is compared, as the ids of cases are; "" for none.
 * @example codeKey(" 1.000656 ") // "1.000656"
 */
export function codeKey(code: string): string {
  return caseIdKey(code);
}

/**
 * The part of a code that the national database gives, where the rest names an agency; the code itself otherwise.
 * @example nationalCode("1.000656.000.00.00.h62") // "1.000656"
 */
export function nationalCode(key: string): string {
  return AGENCY.exec(key)?.[1] ?? key;
}

const LEADING = /^(?:(?:thủ tục hành chính|thủ tục|tthc)\s*:?\s+)+/iu;

/**
 * The name of a procedure as it is compared: its marks kept, without "Thủ tục" in front.
 * @example nameOfProcedure("Thủ tục đăng ký khai sinh") === nameOfProcedure("Đăng ký khai sinh") // true
 */
export function nameOfProcedure(name: string): string {
  return nameKey(withoutLead(name));
}

/** The same without marks, for what is typed without them. */
export function plainNameOfProcedure(name: string): string {
  return foldKey(withoutLead(name)).replace(/^(?:(?:thu tuc hanh chinh|thu tuc|tthc) )+(?=\S)/, "");
}

function withoutLead(name: string): string {
  const text = name.normalize("NFC").trim();
  return text.replace(LEADING, "") || text;
}
