import type { KnownUnits } from "../../register/names/sameUnit";
import { foldKey } from "../../register/texts/fold";
import { placeKindOf } from "../../register/vocabulary/placeKinds";
import { bandKind } from "../../register/vocabulary/unitWords";

/** No file name says more. */
const LONGEST = 240;
const EXTENSION = /\.(?:xlsx|xlsm|xlsb|xls|ods|csv|tsv|txt|xml|html?)$/i;
/** Between the parts of a name: "UBND xã Yên Lạc - T9.2026 (bản cuối)". */
const PARTS = /\s+[-–—]+\s+|[()[\]{};+,]|\s*[–—]\s*/;
/** A number in front, as files are ordered by: "02. ", "15_". */
const ORDINAL = /^\s*\d{1,3}\s*[.)\-_\s]\s*/;

/** What stands behind a unit's name: a period, a day, a version, what the file is. On folded words. */
const BEHIND = new RegExp(
  "^(?:\\d.*|(?:t|th|q|quy|thang|tuan|ky|nam|lan|ban|v|ver|dot|ngay|so) ?(?:\\d.*|i{1,3}|iv)|(?:6|9|12) ?(?:t|thang)( .*)?"
  + "|(?:bao cao|bc|so lieu|tong hop|th|bieu|phu luc|danh sach|ds|ho so|hs|so theo doi|so|ket qua|file|gui|nop|final|copy|ban sao|ban cuoi|ban chot|ban chinh thuc|chot|sua|da sua|chinh sua|cap nhat|tthc|xlsx|xls)(?: .*)?)$",
);

/** Bodies that a file name may begin with beside places: others ("Phòng chống dịch", "Đội hình") are no units by name alone. */
const BODY = /^(?:ubnd|uy ban nhan dan|so|ban quan ly|bql|ban dan toc|ban ton giao|chi cuc|cuc|thanh tra|cong an|bao hiem xa hoi|bhxh|kho bac|thue|hai quan|chi nhanh|trung tam|bo phan mot cua|bpmc) \S/;

/** A word of a file name and its folded form. */
interface Word {
  text: string;
  key: string;
}

function wordsOf(part: string): Word[] {
  return part.replace(ORDINAL, "").split(/\s+/).map((text) => ({ text, key: foldKey(text) })).filter(({ key }) => key !== "");
}

/** The parts of a path, the deepest first: the name without its extension, then the folders. */
function partsOf(path: string): string[] {
  const [name = "", ...folders] = path.normalize("NFC").split(/[/\\]/).reverse();
  return [name.replace(EXTENSION, ""), ...folders].flatMap((each) => {
    const spaced = /\s/.test(each.trim()) ? each.replace(/_+/g, " - ") : each.replace(/[_\-.+]+/g, " ");
    return spaced.split(PARTS);
  });
}

/** How many words from one on belong to a name: up to a period, a version or what the file is. */
function endOf(words: readonly Word[], start: number): number {
  for (let at = start + 1; at < words.length; at++) {
    const rest = words.slice(at).map(({ key }) => key).join(" ");
    const isNumberOfPlace = at === start + 1 && /^\d{1,2}$/.test(words[at].key) && placeKindOf(words[start].text + " 1") !== "";
    if (!isNumberOfPlace && BEHIND.test(rest)) return at;
  }
  return words.length;
}

function textOf(words: readonly Word[], start: number, end: number): string {
  return words.slice(start, end).map(({ text }) => text).join(" ").replace(/[.\s]+$/, "");
}

/** A place or body by its own words: a part begins with it, or a place stands further inside. */
function isUnitByItself(name: string, isFirst: boolean): boolean {
  if (bandKind(name) !== "unit") return false;
  return placeKindOf(name) !== "" ? foldKey(name).split(" ").length > 1 : isFirst && BODY.test(foldKey(name));
}

/** Names typed without marks get capitals, as no other form of them is known. */
function shown(name: string): string {
  return /^[\x00-\x7f]*$/.test(name) && name === name.toLowerCase() ? name.replace(/(?:^| )[a-z]/g, (letter) => letter.toUpperCase()) : name;
}

/**
 * The unit that a file's name, else the name of its folder, says: one that is known otherwise, under whatever usual form, or a
 * place or a body by its own words. "" for a name that says none: nothing is guessed.
 * @example fileNameUnit("02. UBND xã Yên Lạc - T9.2026.xlsx", known) // "UBND xã Yên Lạc"
 */
export function fileNameUnit(path: string, known: KnownUnits): string {
  if (path.length > LONGEST) return "";
  for (const part of partsOf(path)) {
    const words = wordsOf(part);
    for (let start = 0; start < words.length; start++) {
      const name = textOf(words, start, endOf(words, start));
      const same = name === "" ? null : known.find(name);
      if (same !== null && (start === 0 || isUnitByItself(name, false))) return same;
      if (isUnitByItself(name, start === 0)) return shown(name);
    }
  }
  return "";
}
