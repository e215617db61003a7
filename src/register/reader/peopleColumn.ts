import { shownText } from "../legacy/encodings";
import type { LegacyEncoding } from "../model/layout";
import type { CellValue } from "../model/grid";
import { cellText, isErrorCell } from "../texts/cell";
import { foldText } from "../texts/fold";
import { saysNothing } from "../texts/saysNothing";
import { growInt32 } from "./grow";

/** How people are addressed in front of their names. */
const ADDRESS = /^(?:ong ba|ong|ba|anh|chi|co|chu|bac) (?=\S+ \S)/;

/**
 * A column of people's names as it is read: a number that tells them apart, 0 = nobody. The names themselves are kept nowhere:
 * lists are told apart without them (domain.md 4.4.14). Case, blanks, marks and the form of address make no difference.
 */
export class PeopleColumn {
  data: Int32Array = new Int32Array(1024);
  private encoding: LegacyEncoding | null = null;

  reserve(length: number): void {
    this.data = growInt32(this.data, length);
  }

  /** The encoding of the cells that are read next. */
  use(encoding: LegacyEncoding | null): void {
    this.encoding = encoding;
  }

  /** Reads rows from…to-1 of a block's column into the places from offset on. */
  read(values: readonly (readonly CellValue[])[], at: number, from: number, to: number, offset: number): void {
    for (let row = from; row < to; row++) this.data[offset + row] = this.keyOf(values[row][at]);
  }

  private keyOf(value: CellValue): number {
    if (value === null || value === undefined || value === "" || value === 0 || isErrorCell(value)) return 0;
    const text = shownText(cellText(value), this.encoding);
    return text === "" || saysNothing(text) ? 0 : hashOf(foldText(text).replace(ADDRESS, ""));
  }
}

function hashOf(name: string): number {
  let hash = 7;
  for (let at = 0; at < name.length; at++) hash = (Math.imul(hash, 31) + name.charCodeAt(at)) | 0;
  return hash === 0 ? 1 : hash;
}
