import type { Delimiter } from "../model/types";
import { findDelimiter } from "./delimiter";
import { RecordReader } from "./recordReader";

interface CsvRows {
  delimiter: Delimiter;
  /** Fields of most rows. */
  width: number;
  /** 1-based rows whose quotation marks do not match: read as they stand. */
  broken: number[];
  /** Letters that were looked at for quotation marks and ends of lines. */
  work: number;
}

/** "sep=;" in the first line is a word to Excel, not data. */
const SEPARATOR_LINE = /^"?sep=([;,\t|])"?\n/i;

/**
 * Hands on the rows of a CSV one by one. A line whose quotation marks do not match is taken as it stands, alone, so
 * that it cannot swallow the rows below it. onRow may throw to stop.
 * @example csvRows("a;b\n1;\"x\ny\"", (fields) => rows.push(fields)) // rows: [["a", "b"], ["1", "x\ny"]]
 */
export function csvRows(source: string, onRow: (fields: string[]) => void): CsvRows {
  const lines = source.replace(/\r\n?/g, "\n");
  const named = SEPARATOR_LINE.exec(lines);
  const text = named ? lines.slice(named[0].length) : lines;
  const split = findDelimiter(text, named?.[1] as Delimiter | undefined);
  const reader = new RecordReader(text, split.delimiter, split.width);
  const broken: number[] = [];
  let row = 0;
  for (let at = 0; at < text.length;) {
    row++;
    const sound = reader.tired ? reader.withinLine(at) : reader.record(at);
    if (sound === null) broken.push(row);
    const { fields, end } = sound ?? reader.line(at);
    onRow(fields);
    at = end;
  }
  return { ...split, broken, work: reader.work.letters };
}
