import { nameKey } from "../../register/texts/nameKey";
import { BODY_BREAK } from "../../register/model/layout";
import { registerLetterhead } from "../../register/layout/registerLetterhead";
import type { Reading } from "../../register/model/reading";
import type { LetterheadFacts } from "../request/request";

/** Who issues a report, as far as it is known: lines of the superior bodies, lines of the body that issues, and where. */
export interface Issuer {
  superior: string[];
  agency: string[];
  /** "" where nobody says. */
  place: string;
}

/**
 * The lines of a text that the user wrote in one field.
 * @example bodyLines("UBND TỈNH VĨNH PHÚC | SỞ Y TẾ") // ["UBND TỈNH VĨNH PHÚC", "SỞ Y TẾ"]
 */
export function bodyLines(text: string): string[] {
  return text.split(/[\r\n]+|\s*\|\s*/).map((line) => line.trim()).filter((line) => line !== "");
}

/**
 * What the register says of who issues the reports, as long as the user names no other agency than it does; null for nothing.
 * @example fromRegister(reading, settings)?.agency // "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"
 */
export function fromRegister({ layouts }: Pick<Reading, "layouts">, { agency }: LetterheadFacts): ReturnType<typeof registerLetterhead> {
  const said = registerLetterhead(layouts);
  const isOther = agency.trim() !== "" && nameKey(bodyLines(agency).join(BODY_BREAK)) !== nameKey(said?.agency ?? "");
  return isOther ? null : said;
}

/**
 * Who issues a report: what the user said, else what the register says. Superior bodies and place of the register's title go
 * with its own agency only.
 * @example issuerOf(reading, settings).place // "Vĩnh Phúc"
 */
export function issuerOf(reading: Pick<Reading, "layouts">, facts: LetterheadFacts): Issuer {
  const said = fromRegister(reading, facts);
  return {
    superior: bodyLines(facts.superior.trim() || (said?.superior ?? "")),
    agency: bodyLines(facts.agency.trim() || (said?.agency ?? "")),
    place: facts.place.trim() || (said?.place ?? ""),
  };
}
