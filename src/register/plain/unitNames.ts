import { cellText, isErrorCell } from "../texts/cell";
import { saysNothing } from "../texts/saysNothing";
import { shownText } from "../legacy/encodings";
import { nameKey } from "../texts/nameKey";
import { isDitto } from "../vocabulary/dittos";
import { isClosing } from "../rows/closing";
import { UNPLAIN } from "./plainCells";

/** More names than this are not units. */
const MOST_NAMES = 65535;

/** Codes of the unit names of a pass; code 0 = no unit given. */
export class UnitNames {
  readonly names: string[] = [""];
  private readonly keys = new Map<string, string>();

  /** The code of a unit's name; UNPLAIN for words of totals and dittos, and for a second spelling of a name. */
  codeOf(text: string): number {
    const name = shownText(cellText(text), null);
    const key = nameKey(name);
    if (key === "" || isErrorCell(text) || isDitto(name) || saysNothing(name) || isClosing(name) || this.names.length >= MOST_NAMES) return UNPLAIN;
    const spelling = this.keys.get(key);
    if (spelling !== undefined && spelling !== name) return UNPLAIN;
    if (spelling !== undefined) return this.names.indexOf(name);
    this.keys.set(key, name);
    return this.names.push(name) - 1;
  }
}
