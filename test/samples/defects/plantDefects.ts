import type { FindingType } from "../../../src/register/model/findings";
import type { CellValue } from "../../../src/register/model/grid";
import { Dice } from "../random";
import type { SampleRegister } from "../sheet";
import type { RowDefect } from "./rowDefects";

/** A fault that was planted, and where on the sheet (1-based; column 0 = the whole row). */
export interface Planted {
  name: string;
  finding: FindingType | null;
  row: number;
  column: number;
}

/** A register with known faults. */
export interface Spoilt {
  register: SampleRegister;
  planted: Planted[];
  /** 0-based places of the rows that were spoilt. */
  rows: ReadonlySet<number>;
}

/**
 * Plants every defect a number of times in rows of its own; the same seed plants the same. The register stays as it is.
 * @example plantDefects(provinceRegister(), TOLD, 3, 7).planted.length // 3 × TOLD.length
 */
export function plantDefects(register: SampleRegister, defects: readonly RowDefect[], each: number, seed: number): Spoilt {
  const dice = new Dice(seed);
  const rows: CellValue[][] = register.rows.slice();
  const order = dice.shuffled(rows.map((_row, place) => place));
  const spoilt = new Set<number>();
  const planted: Planted[] = [];
  for (const { name, finding, place, suits, spoil } of defects) {
    const suitable = order.filter((row) => !spoilt.has(row) && suits(register.rows[row])).slice(0, each);
    if (suitable.length < each) throw new Error(`only ${suitable.length} rows suit “${name}”`);
    for (const row of suitable) {
      spoilt.add(row);
      rows[row] = rows[row].slice();
      spoil(rows[row], dice);
      planted.push({ name, finding, row: register.headerRow + 1 + row, column: place + 1 });
    }
  }
  return { register: { ...register, rows }, planted, rows: spoilt };
}
