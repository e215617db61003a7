import Papa from "papaparse";
import type { Delimiter } from "../types";
import { findDelimiter, type Split } from "./delimiter";

/** Broken lines after which the rest of the file is read without quotation marks: each costs a new start. */
const MOST_BROKEN = 200;

export interface CsvRows {
  delimiter: Delimiter;
  /** Fields of most rows. */
  width: number;
  /** 1-based rows whose quotation marks do not match: read as they stand. */
  broken: number[];
}

/** A field that holds whole further lines of the table: a stray quotation mark has swallowed them. */
function swallowsRows(fields: readonly string[], { delimiter, width }: Split): boolean {
  const enough = Math.max(2, Math.floor(width / 2));
  return fields.some((field) => field.includes("\n") && field.split("\n").slice(1).some((line) => line.split(delimiter).length > enough));
}

function isBroken(result: Papa.ParseStepResult<string[]>, split: Split): boolean {
  const { data, errors } = result;
  if (errors.some(({ code }) => code === "MissingQuotes")) return true;
  const spans = data.some((field) => field.includes("\n"));
  return spans && (errors.length > 0 || swallowsRows(data, split));
}

/** Rows of a text up to its first broken record; the place where that begins, or -1. */
function sound(text: string, split: Split, quoted: boolean, onRow: (fields: string[]) => void): number {
  let start = 0;
  let stopped = -1;
  Papa.parse<string[]>(text, {
    delimiter: split.delimiter, newline: "\n", ...(quoted ? {} : { quoteChar: "\0" }),
    step: (result, parser) => {
      if (quoted && isBroken(result, split)) {
        stopped = start;
        parser.abort();
        return;
      }
      start = result.meta.cursor;
      onRow(result.data);
    },
  });
  return stopped;
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
  let rest = named ? lines.slice(named[0].length) : lines;
  const split = findDelimiter(rest, named?.[1] as Delimiter | undefined);
  const broken: number[] = [];
  let row = 0;
  const take = (fields: string[]): void => {
    row++;
    onRow(fields);
  };
  while (rest !== "") {
    const stopped = sound(rest, split, broken.length < MOST_BROKEN, take);
    if (stopped < 0) break;
    const end = rest.indexOf("\n", stopped);
    broken.push(row + 1);
    take(rest.slice(stopped, end < 0 ? undefined : end).split(split.delimiter));
    rest = end < 0 ? "" : rest.slice(end + 1);
  }
  return { ...split, broken };
}
