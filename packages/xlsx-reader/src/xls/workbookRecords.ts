import { DAYS_1904 } from "../model/date1904";
import { isBuiltInDate, isDateFormat } from "../model/dateFormat";
import { FileRefusal } from "../model/result";
import type { Steps } from "../model/steps";
import { RECORD, type Records } from "./records";
import { RecordTexts, SharedTexts } from "./texts";

/** A sheet of cells as the workbook lists it. */
export interface OldSheetEntry {
  name: string;
  isHidden: boolean;
  /** Where its records begin. */
  start: number;
}

const EXCEL_97 = 0x600;
const EXCEL_5 = 0x500;
/** Texts between two steps. */
const STEP = 20_000;

/** What stands before the sheets: texts, formats, fonts, the list of sheets. */
export class WorkbookRecords {
  readonly texts: RecordTexts;
  readonly strings: string[] = [];
  readonly sheets: OldSheetEntry[] = [];
  /** Excel is to compute everything when it opens the file. */
  calculatesOnLoad = false;
  date1904 = false;
  private readonly fontNames: string[] = [];
  private readonly formats: { font: number; numberFormat: number }[] = [];
  private readonly numberFormats = new Map<number, string>();

  /** records: at the stream's first record. FileRefusal "oldExcel" for one of Excel 4 or before. */
  constructor(private readonly records: Records) {
    if (!records.step() || !records.is(RECORD.begin)) throw new FileRefusal("oldExcel");
    const version = records.data.getUint16(0, true);
    if (version !== EXCEL_97 && version !== EXCEL_5) throw new FileRefusal("oldExcel");
    this.texts = new RecordTexts(version === EXCEL_97);
  }

  *read(): Steps<void> {
    const { records } = this;
    while (records.step() && !records.is(RECORD.end)) {
      if (!records.is(RECORD.strings)) {
        this.take();
        continue;
      }
      for (const text of new SharedTexts(records).read()) if (this.strings.push(text) % STEP === 0) yield;
    }
  }

  private take(): void {
    const { records, texts } = this;
    const { id, data } = records;
    switch (id) {
      case RECORD.password: throw new FileRefusal("encrypted");
      case RECORD.codePage: return texts.setCodePage(data.getUint16(0, true));
      case RECORD.dateMode: this.date1904 = data.getUint16(0, true) === 1; return;
      case RECORD.calculation: this.calculatesOnLoad ||= data.byteLength >= 8 && data.getUint32(4, true) === 0; return;
      case RECORD.numberFormat: this.numberFormats.set(data.getUint16(0, true), texts.text(records, 2, !texts.isUnicode)); return;
      case RECORD.font: this.fontNames.push(texts.text(records, 14, true)); return;
      case RECORD.format: this.formats.push({ font: data.getUint16(0, true), numberFormat: data.getUint16(2, true) }); return;
      case RECORD.sheet: return this.list();
      default:
    }
  }

  /** Charts, macros and modules have no cells. */
  private list(): void {
    const { data } = this.records;
    if (data.getUint8(5) === 0) this.sheets.push({ name: this.texts.text(this.records, 6, true), isHidden: (data.getUint8(4) & 3) !== 0, start: data.getUint32(0, true) });
  }

  /** Font of each cell format. There is no fifth font: the numbers leave it out. */
  get fonts(): string[] {
    return this.formats.map(({ font }) => this.fontNames[font > 4 ? font - 1 : font] ?? "");
  }

  /** Days to add to a number of each cell format. */
  get dayShift(): number[] {
    if (!this.date1904) return [];
    const isDate = (id: number): boolean => (this.numberFormats.has(id) ? isDateFormat(this.numberFormats.get(id) ?? "") : isBuiltInDate(id));
    return this.formats.map(({ numberFormat }) => (isDate(numberFormat) ? DAYS_1904 : 0));
  }

  /** Whether numbers of each cell format show days or times, and how. */
  get shownAs(): string[] {
    return this.formats.map(({ numberFormat }) => this.numberFormats.get(numberFormat) ?? (isBuiltInDate(numberFormat) ? "dd/mm/yyyy" : "General"));
  }
}
