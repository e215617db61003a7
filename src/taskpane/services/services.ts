import type { CommandOutcome } from "../../commands/outcome";
import type { Freeze } from "../../excel/freeze/listFreezes";
import type { Edit, SheetNow } from "../../excel/edits";
import type { FormulaPlacement, PlacementOutcome } from "../../excel/formulas/insertFormula";
import type { NamedPlaces } from "../../excel/formulas/namedPlaces";
import type { SelectedArea } from "../../excel/formulas/selectedArea";
import type { BackOutcome, TurnedFormula } from "../../excel/formulas/bringFormulasBack";
import type { TurnRequest } from "../../excel/formulas/foundFormulas";
import type { TurnOutcome } from "../../excel/formulas/turnIntoValues";
import type { MadeHandle } from "../../excel/formulas/handleCell";
import type { SharedOutcome } from "./sharedRange";
import type { OwnSheet } from "../../excel/ownSheets";
import type { UpdateOutcome } from "../../excel/updateSheet";
import type { CaseListOutcome } from "../../excel/makeCaseList";
import type { CompareOutcome } from "../../excel/freeze/compareWithFreeze";
import type { FreezeOptions, FreezeOutcome } from "../../excel/freeze/freezePeriod";
import type { DoctorOutcome } from "../../excel/makeDoctor";
import type { ReportOutcome } from "../../excel/makeReport";
import type { ReadOptions, ReadOutcome } from "../../excel/read/readRegister";
import type { SheetArea, WorkbookFormulas } from "../../checks/workbookFormulas";
import type { Language } from "../../locales/language";
import type { Answers } from "../../register/corrections/answers";
import type { Reading } from "../../register/model/reading";
import type { ListedFigure } from "../../report/lists/listedFigures";
import type { Merged } from "../../merge/model/merged";
import type { MergeChoices, MergeResult } from "../../settings/mergeChoices";
import type { WriteMergedOutcome } from "../../excel/merge/writeMerged";
import type { ChosenFile } from "../merging/files/chosenFiles";
import type { ProcedureServices } from "./procedureServices";
import type { ReconcileServices } from "./reconcileServices";
import type { MergeSession } from "../merging/session/mergeSession";
import type { Problem, ReportSettings } from "../../report/request/request";
import type { SheetStanding } from "../../settings/compareSheet";
import type { Source } from "../../settings/originOf";
import type { AnswerEffect } from "../../report/situation/effects";
import type { BuiltReport, ReportResult } from "../../report/model/result";

/** What removing the sheets that we added gave: their names, and those kept because somebody has changed them. */
export type RemoveOutcome = { ok: true; removed: string[]; kept: string[] } | { ok: false; problem: Problem };

/** The file that was handed over, or why there is none. */
type FileOutcome = { ok: true; file: string } | { ok: false; problem: Problem };

/** 1-based; cell null: the figure has none. */
type CellOutcome = { ok: true; cell: { row: number; column: number } | null } | { ok: false; problem: Problem };

/** What the workbook keeps, or why it cannot be told: then nothing may be saved over it. */
export type KeptOutcome<Kept> = { ok: true; done: Kept } | { ok: false; problem: Problem };

/** The choices for a reading; isNew: the workbook kept none, so that nobody has been asked yet. */
type LoadedSettings = KeptOutcome<ReportSettings> & { isNew?: boolean };
/** What answers would change, as far as it could be counted, or why it could not. */
type EffectsOutcome = { ok: true; effects: readonly AnswerEffect[] } | { ok: false; problem: Problem };

type StepOutcome = { ok: true } | { ok: false; problem: Problem };

/** problem null: there is no such sheet to see any more. */
type GoOutcome = { ok: true } | { ok: false; problem: Problem | null };

/** A sheet of ours that stands, beside what it would say now. */
export interface ComparedSheet extends OwnSheet {
  standing: SheetStanding;
}

/** A place in the workbook: 1-based row and column; 0 = the whole row or sheet. */
export interface Place {
  sheet: string;
  row: number;
  column: number;
}

/** How the user's Excel writes a formula: "," or ";" between arguments. */
export type ListSeparator = "," | ";";

/** Files that stand in for the workbook's register; units: those that have to send. */
export interface FilesInPlace {
  session: MergeSession;
  units: () => readonly string[];
}

/** What was read, of the workbook or of files; merged: what the files are to each other, there too when they hold no register. */
export type PaneRead = ReadOutcome & { merged?: Merged };

/** The sheets that were written, and what the files were merged into. */
export type MergeOutcome = (Extract<WriteMergedOutcome, { ok: true }> & { merged: Merged }) | { ok: false; problem: Problem };

/** Files as one register, in place of the workbook's. */
export interface FilesServices {
  /** From now on all that reads the register reads these files; null: the workbook. */
  readFrom: (files: FilesInPlace | null) => void;
  openFiles: () => Promise<KeptOutcome<MergeSession>>;
  /** Reads a file from disk into a session, or tells it as one that could not be opened; rejects when the session is gone. */
  addFile: (session: MergeSession, file: ChosenFile) => Promise<void>;
  loadMergeChoices: () => Promise<KeptOutcome<MergeChoices>>;
  saveMergeChoices: (choices: MergeChoices) => Promise<StepOutcome>;
  /** Writes what files give into the workbook, and where it comes from. */
  writeMerged: (result: MergeResult, settings: ReportSettings, options: ReadOptions) => Promise<MergeOutcome>;
}

/**
 * All that the pane needs from the outside. Components and the store know only this; the real one goes to Excel,
 * tests hand in their own.
 */
export interface PaneServices extends FilesServices, ReconcileServices, ProcedureServices {
  /** Language of Excel's interface or the user's earlier choice. */
  language: () => Language;
  keepLanguage: (language: Language) => void;
  /** Makes the texts of a language ready; not ok when they cannot be loaded. */
  loadLanguage: (language: Language) => Promise<StepOutcome>;
  /** Can this Excel read and write what the report needs? */
  supported: () => boolean;
  /** Reads the register, or takes what a ribbon command has just read for the pane. */
  read: (options: ReadOptions) => Promise<PaneRead>;
  /** Has a ribbon command read, or tried to, and nothing been read here since? */
  isReadingDue: () => boolean;
  /** The workbook's own choices over the defaults for this reading. */
  loadSettings: (reading: Reading) => Promise<LoadedSettings>;
  saveSettings: (settings: ReportSettings) => Promise<StepOutcome>;
  /** What the user has confirmed or declined in this workbook. */
  loadAnswers: () => Promise<KeptOutcome<Answers>>;
  saveAnswers: (answers: Answers) => Promise<StepOutcome>;
  /** Computes without Excel: at once, again for every change of a setting. */
  build: (reading: Reading, settings: ReportSettings, effects?: readonly AnswerEffect[]) => ReportResult;
  /** Reads again under each answer to what is open, and counts; told hears each as it is known. */
  countAnswers: (reading: Reading, settings: ReportSettings, options: ReadOptions, told: (effects: readonly AnswerEffect[]) => void) => Promise<EffectsOutcome>;
  /** Reads again, so that the sheet holds what the register says now, and writes the sheet. */
  insert: (settings: ReportSettings, options: ReadOptions) => Promise<ReportOutcome>;
  /** Reads again and writes what was found, and what could be mended, on new sheets. */
  insertDoctor: (settings: ReportSettings, options: ReadOptions) => Promise<DoctorOutcome>;
  /** Reads again and lists the cases behind a key figure on a new sheet. */
  insertCases: (settings: ReportSettings, figure: ListedFigure, options: ReadOptions) => Promise<CaseListOutcome>;
  /** The sheets of ours that stand, compared with what was read. */
  compareSheets: (source: Source) => Promise<ComparedSheet[]>;
  /** Reads again and makes a sheet anew in its place, of its own kind and for its own period, by today's choices. */
  updateSheet: (sheet: OwnSheet, settings: ReportSettings, options: ReadOptions) => Promise<UpdateOutcome>;
  /** Calls back for edits of the workbook from now on; null where this Excel does not tell. The result ends it. */
  watchEdits: (heard: (edit: Edit) => void) => Promise<(() => Promise<void>) | null>;
  /** The sheets that there are, once no cell is being edited; none when Excel does not tell. */
  sheetsNow: () => Promise<SheetNow[]>;
  /** Keeps the figures of the period and the cases behind them as they are now; those that are not certain only as a draft. */
  freeze: (settings: ReportSettings, options: FreezeOptions) => Promise<FreezeOutcome>;
  /** The freezes of the workbook, oldest first. */
  listFreezes: () => Promise<Freeze[]>;
  /** Reads again and writes what is no longer as it was frozen. */
  compareFreeze: (id: string, settings: ReportSettings, options: ReadOptions) => Promise<CompareOutcome>;
  /** The workbook's own formulas that call our functions. */
  readFormulas: (reading: Reading) => Promise<KeptOutcome<WorkbookFormulas>>;
  /** What is selected now. */
  selection: () => Promise<KeptOutcome<SelectedArea>>;
  /** What references in formulas may mean. */
  namedPlaces: () => Promise<KeptOutcome<NamedPlaces>>;
  /** Values as functions get them; null: no such sheet. */
  readCells: (place: SheetArea, options: ReadOptions) => Promise<KeptOutcome<unknown[][] | null>>;
  /** How long the cells of columns are when they are handed to a function, on average. */
  columnSizes: (place: SheetArea) => Promise<KeptOutcome<number[]>>;
  /** Puts a formula into a cell, over nothing unless it is said so. */
  insertFormula: (placement: FormulaPlacement) => Promise<KeptOutcome<PlacementOutcome>>;
  /** Puts the values of our formulas in their place. */
  turnIntoValues: (request: Omit<TurnRequest, "kindOf">) => Promise<KeptOutcome<TurnOutcome>>;
  /** Puts formulas back where their values still stand. */
  bringFormulasBack: (turned: readonly TurnedFormula[]) => Promise<KeptOutcome<BackOutcome>>;
  /** Has the formulas that read a range take one handle of it instead. */
  shareRegister: (range: string, reading: Reading) => Promise<KeptOutcome<SharedOutcome>>;
  /** Takes handles away that nothing uses any more; gives those that stay. */
  dropHandles: (made: readonly MadeHandle[]) => Promise<KeptOutcome<MadeHandle[]>>;
  removeInserted: () => Promise<RemoveOutcome>;
  goTo: (place: Place) => Promise<GoOutcome>;
  /** Where a figure of the paragraphs stands on the report's sheet. */
  figureCell: (report: BuiltReport, figure: string, language: Language) => Promise<CellOutcome>;
  /** The report as a Word document, handed to the user as a file. */
  saveDocument: (report: BuiltReport, language: Language) => Promise<FileOutcome>;
  copy: (text: string) => Promise<boolean>;
  listSeparator: () => Promise<ListSeparator>;
  /** What ribbon commands do while the pane is open; the result ends the subscription. */
  onCommand: (listener: (outcome: CommandOutcome) => void) => () => void;
  lastCommand: () => CommandOutcome | null;
  /** Calls back when the pane is shown again after it was closed; the result ends it. */
  onReopened: (listener: () => void) => () => void;
  /** The time of day, "9:05", for "read at". */
  timeOfDay: () => string;
}

/** The services of the workbook alone. */
export type WorkbookServices = Omit<PaneServices, keyof FilesServices>;
