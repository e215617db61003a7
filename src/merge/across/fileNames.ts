import type { KnownUnits } from "../../register/names/knownUnits";
import { foldKey } from "../../register/texts/fold";
import { nameKey } from "../../register/texts/nameKey";
import { isUnmarked } from "../../register/vocabulary/markedWords";
import { placeKindOf, withoutOffice } from "../../register/vocabulary/placeKinds";
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
  "^(?:\\d.*|(?:t|th|q|quy|thang|tuan|ky|nam|lan|ban|v|ver|dot|ngay|so) ?(?:\\d.*|(?:i{1,3}|iv)(?: .*)?)|(?:6|9|12) ?(?:t|thang)( .*)?"
  + "|(?:bao cao|bc|so lieu|tong hop|th|bieu|phu luc|danh sach|ds|ho so|hs|so theo doi|so|ket qua|file|gui|nop|final|copy|ban sao|ban cuoi|ban chot|ban chinh thuc|chot|sua|da sua|chinh sua|cap nhat|tthc|xlsx|xls)(?: .*)?)$",
);

/** Bodies that a file name may begin with beside places: others ("Phòng chống dịch", "Đội hình") are no units by name alone. */
const BODY = /^(?:ubnd|uy ban nhan dan|so|ban quan ly|bql|ban dan toc|ban ton giao|chi cuc|cuc|thanh tra|cong an|bao hiem xa hoi|bhxh|kho bac|thue (?:co so|tinh|thanh pho|khu vuc)|hai quan|chi nhanh|trung tam|bo phan mot cua|bpmc) \S/;

/** Departments with a dash or a comma in their names. */
const LONG_BEGIN = /^so (?:lao dong|van hoa)$/;

/** A word of a file name and its folded form. */
interface Word {
  text: string;
  key: string;
}

function wordsOf(part: string): Word[] {
  return part.replace(ORDINAL, "").split(/\s+/).map((text) => ({ text, key: foldKey(text) })).filter(({ key }) => key !== "");
}

/** The parts of a path, the deepest first: the name without its extension, then the folders. One name may have a dash or a comma in it. */
function partsOf(path: string): string[] {
  const [name = "", ...folders] = path.normalize("NFC").split(/[/\\]/).reverse();
  return [name.replace(EXTENSION, ""), ...folders].flatMap((each) => {
    const spaced = /\s/.test(each.trim()) ? each.replace(/_+/g, " - ") : each.replace(/[_\-.+]+/g, " ");
    const parts = spaced.split(PARTS);
    return parts.flatMap((part, at) => (LONG_BEGIN.test(foldKey(part.replace(ORDINAL, ""))) ? [`${part} ${parts[at + 1] ?? ""}`] : [part]));
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

/** A place's name without its office and its kind: "Tam Dương" of "UBND xã Tam Dương"; "" for what is no place. */
function bareName(unit: string): string {
  const kind = placeKindOf(unit);
  return kind === "" ? "" : withoutOffice(unit.normalize("NFC")).split(/\s+/).slice(kind.split(" ").length).join(" ");
}

/** Names typed without marks get capitals, as no other form of them is known. */
function shown(name: string): string {
  return /^[\x00-\x7f]*$/.test(name) && name === name.toLowerCase() ? name.replace(/(?:^| )[a-z]/g, (letter) => letter.toUpperCase()) : name;
}

/** Says whose files are by their names. */
export class FileNames {
  /** Known places by their names without their kinds. */
  private readonly places: { unit: string; name: string; key: string }[];

  constructor(private readonly known: KnownUnits) {
    this.places = known.names.map((unit) => ({ unit, name: bareName(unit) })).filter(({ name }) => name !== "").map((each) => ({ ...each, key: foldKey(each.name) }));
  }

  /**
   * The unit that a file's name, else the name of its folder, says: one that is known otherwise, under whatever usual form, or a
   * place or a body by its own words. "" for a name that says none: nothing is guessed.
   * @example new FileNames(known).unitOf("02. UBND xã Yên Lạc - T9.2026.xlsx") // "UBND xã Yên Lạc"
   */
  unitOf(path: string): string {
    if (path.length > LONGEST) return "";
    for (const part of partsOf(path)) {
      const found = this.unitIn(wordsOf(part));
      if (found !== "") return found;
    }
    return "";
  }

  private unitIn(words: readonly Word[]): string {
    const whole = textOf(words, 0, endOf(words, 0));
    const called = this.placeCalled(whole);
    if (called !== "") return called;
    for (let start = 0; start < words.length; start++) {
      const name = textOf(words, start, endOf(words, start));
      const same = name === "" ? null : this.known.find(name);
      if (same !== null && (start === 0 || isUnitByItself(name, false))) return same;
      if (isUnitByItself(name, start === 0)) return shown(name);
    }
    return "";
  }

  /** The one known place that is called so: "Tam Dương" where "Xã Tam Dương" is known; "" for none or several. */
  private placeCalled(name: string): string {
    const key = foldKey(name);
    if (key === "" || BEHIND.test(key)) return "";
    const isBare = isUnmarked(nameKey(name));
    const called = this.places.filter((place) => place.key === key && (isBare || nameKey(place.name) === nameKey(name)));
    return called.length === 1 ? called[0].unit : "";
  }
}
