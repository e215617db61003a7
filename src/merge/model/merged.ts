import type { Day } from "../../calendar/day";
import type { SheetsOutcome } from "../../files/model/fileSheet";
import type { Answers } from "../../register/corrections/answers";
import type { Reading, ReadingLine, UnreadSheet } from "../../register/model/reading";
import type { MoreRole } from "../../register/model/roles";

/** A file that was handed in, and what is in it. */
export interface GivenFile {
  /** Below the folder that was chosen: "Huyện A/Xã B.xlsx". No two are the same. */
  name: string;
  /** Bytes. */
  size: number;
  /** When it was last written, as an Excel serial in local time; 0 = not known. */
  modified: number;
  content: SheetsOutcome;
}

export interface MergeOptions {
  /** What the user has confirmed, corrected or refused. */
  answers: Answers;
  /** Units that have to send; empty = not known. */
  units: readonly string[];
  /** The day of reading. */
  today: Day;
  /** Columns to keep beside those that every report needs. */
  more: readonly MoreRole[];
}

/** Whose a file is, and what says so: a column or the rows of a table, a title, the sheet's or the file's name. */
export interface FileUnit {
  name: string;
  from: "column" | "rows" | "title" | "sheetName" | "fileName";
}

/** A sheet of a file and what it is to the report. */
export interface MergedSheet {
  /** Name in the file. */
  sheet: string;
  /** Name in the reading, in findings and offers: no two sheets of all files share it. */
  key: string;
  kind: "cases" | "aggregate" | "hidden" | "empty" | "noRegister" | UnreadSheet["why"];
  /** Its rows, as for a file; null for a sheet of which nothing was read. */
  rows: ReadingLine | null;
}

/** What became of a file. */
export interface MergedFile extends Omit<GivenFile, "content"> {
  status: "read" | "refused";
  /** Why it was refused: of the file itself, or that none of its sheets holds a register; null for a file that was read. */
  refusal: { code: Extract<SheetsOutcome, { ok: false }>["code"] | "noRegister"; values: Readonly<Record<string, string | number>> } | null;
  /** What is counted of it; null for a file that was refused. */
  kind: "cases" | "aggregate" | "both" | null;
  /** null: nothing says whose it is, or it is of several units. */
  unit: FileUnit | null;
  /** All units that it has cases or rows of. */
  units: readonly string[];
  sheets: readonly MergedSheet[];
  /** Its rows: read = used + Σ excluded. Of a table, its data rows. */
  rows: ReadingLine;
  /** Open questions that are about it too. */
  questions: number;
}

/** A unit that several files are of. */
export interface RepeatedUnit {
  unit: string;
  files: readonly string[];
}

/** Cases of one unit in the file of another. */
export interface StrayCases {
  file: string;
  /** Whose file it is. */
  of: string;
  /** Whose the cases are. */
  unit: string;
  count: number;
}

/** A case that two files hold with another day or status. */
export interface DifferingCase {
  caseId: string;
  field: "received" | "due" | "finished" | "handedOver" | "status" | "unit";
  /** The row that counts, and the one left out; rows are 1-based, values as shown. */
  kept: { key: string; row: number; value: string };
  left: { key: string; row: number; value: string };
}

/** Files as one register. */
export interface Merged {
  /** All sheets of all files as one reading; sheets bear the keys of MergedSheet. */
  reading: Reading;
  /** In the order given. */
  files: readonly MergedFile[];
  missingUnits: readonly string[];
  repeatedUnits: readonly RepeatedUnit[];
  strays: readonly StrayCases[];
  /** Cases that several files hold, and those of them that disagree; the first 1,000 in full. */
  sameCases: { common: number; differing: number; shown: readonly DifferingCase[] };
}
