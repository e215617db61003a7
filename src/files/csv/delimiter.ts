import { DELIMITERS, type Delimiter } from "../model/types";
import { RecordReader } from "./recordReader";

/** Rows from the top that decide. */
const ROWS = 200;
const HEAD = 262_144;

/** Fields that most rows have when split by a delimiter, and how much of the sample that explains. */
interface Split {
  delimiter: Delimiter;
  /** Fields of the rows of the table; 1 when the delimiter splits nothing. */
  width: number;
}

function widthsOf(head: string, delimiter: Delimiter): Map<number, number> {
  const reader = new RecordReader(head, delimiter, Infinity);
  const counts = new Map<number, number>();
  for (let at = 0, row = 0; at < head.length && row < ROWS; row++) {
    const { fields: { length }, end } = reader.record(at) ?? reader.line(at);
    counts.set(length, (counts.get(length) ?? 0) + 1);
    at = end;
  }
  return counts;
}

/** The width with the most fields in all its rows together: title rows and commas in addresses do not reach it. */
function bestWidth(counts: Map<number, number>): { width: number; score: number } {
  let best = { width: 1, score: 0 };
  for (const [width, rows] of counts) {
    const score = (width - 1) * rows;
    if (score > best.score) best = { width, score };
  }
  return best;
}

/**
 * The delimiter of a CSV by what its first rows look like with each; the file's own "sep=;" line wins.
 * @example findDelimiter("Mã;Ngày\nA1;1,5\n") // { delimiter: ";", width: 2 }
 */
export function findDelimiter(text: string, named?: Delimiter): Split {
  const head = text.slice(0, HEAD);
  const found = (named ? [named] : DELIMITERS).map((delimiter) => ({ delimiter, ...bestWidth(widthsOf(head, delimiter)) }));
  const { delimiter, width } = found.reduce((best, each) => (each.score > best.score ? each : best));
  return { delimiter, width };
}
