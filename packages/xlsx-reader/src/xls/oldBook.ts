import { startsWith } from "@tthc/spreadsheet/signature";
import { FileRefusal } from "../model/result";
import type { Steps } from "../model/steps";
import { compoundStream } from "./compoundFile";
import { Records } from "./records";
import { type OldSheetSink, SheetRecords } from "./sheetRecords";
import { type OldSheetEntry, WorkbookRecords } from "./workbookRecords";

/** What keeps the sheets of an old workbook while they are read. */
export interface OldBookSink {
  sheet(entry: OldSheetEntry, workbook: WorkbookRecords): OldSheetSink;
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** The workbook's records: within a compound file, or the whole file. */
function streamOf(bytes: Uint8Array): Uint8Array {
  const stream = startsWith(bytes, COMPOUND) ? compoundStream(bytes, ["Workbook", "Book"]) : bytes;
  if (!stream) throw new FileRefusal("notWorkbook");
  return stream;
}

/**
 * Reads a workbook of Excel 5 to 2003 (.xls) in steps; formulas give their last values. Whether it asks to be computed.
 * FileRefusal: "encrypted", "truncated", "damaged", "oldExcel" (Excel 4 and before).
 */
export function* readingOldBook(bytes: Uint8Array, sink: OldBookSink): Steps<{ date1904: boolean; calculatesOnLoad: boolean }> {
  const stream = streamOf(bytes);
  const walked = { left: 2 * stream.length };
  try {
    const workbook = new WorkbookRecords(new Records(stream, 0, walked));
    yield* workbook.read();
    if (workbook.sheets.length === 0) throw new FileRefusal("damaged");
    const book = { texts: workbook.texts, strings: workbook.strings, dayShift: workbook.dayShift };
    let { calculatesOnLoad } = workbook;
    for (const entry of workbook.sheets) {
      const sheet = new SheetRecords(new Records(stream, entry.start, walked), book, sink.sheet(entry, workbook));
      yield* sheet.read();
      calculatesOnLoad ||= sheet.isUncalculated;
    }
    return { date1904: workbook.date1904, calculatesOnLoad };
  } catch (error) {
    // Reading beyond a record's end: the file says what no program writes.
    throw error instanceof RangeError ? new FileRefusal("damaged") : error;
  }
}
