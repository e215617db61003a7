import { text, type Language } from "../../locales/text";
import { allowedName, freeName, isNameOf } from "@tthc/spreadsheet/sheetNames";
import type { KnownSheet, Survey } from "./survey";

/** A sheet of ours whose place a new one takes. */
export interface ReplacedSheet extends KnownSheet {
  /** Print of what stood on it when it was chosen. */
  seen: string;
  /** The print of what stands on it now, where it is too long to be read at once; that of its content when left out. */
  printNow?: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<string>;
}

/** A sheet that is wanted: what it is called at the end, and how it is filled. */
export interface NewSheet {
  name: string;
  /** The sheet of ours that it takes the place of. */
  replaces?: ReplacedSheet | null;
  hidden?: boolean;
  /** Writes what stands on it and reads it back; the answer is the mark that makes it ours, null for a sheet of the user's. */
  fill: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<string | null>;
}

/** A sheet on its way. Until it is complete it has a name that says so. */
export interface Draft {
  sheet: NewSheet;
  workingName: string;
  /** "" until Excel has told it. */
  id: string;
  /** Name of the replaced sheet from when the new one takes its name until it is deleted. */
  parkedName: string;
}

/** The sheets of one action: all of them or none. */
export interface Writing {
  survey: Survey;
  language: Language;
  drafts: Draft[];
  /** placing: names may have changed. committing: the sheets may count as finished. done: they do, and old ones are gone. */
  stage: "adding" | "placing" | "committing" | "done";
}

/** "Tổng hợp Q3-2021 (bản cũ)", cut to Excel's length before the words in brackets. */
function parkedName(name: string, language: Language, taken: readonly string[]): string {
  const words = ` (${text(language, "excel.parked")})`;
  return freeName(allowedName(name.slice(0, 31 - words.length), "TTHC") + words, taken);
}

/**
 * What writing some sheets needs to know before it begins: a working name for each, and one for each sheet that is
 * replaced. avoid: names that Excel has refused.
 */
export function draftsOf(survey: Survey, sheets: readonly NewSheet[], language: Language, avoid: readonly string[]): Writing {
  const taken = [...survey.sheets.map(({ name }) => name), ...sheets.map(({ name }) => name), ...avoid];
  const take = (name: string): string => {
    taken.push(name);
    return name;
  };
  const drafts = sheets.map((sheet): Draft => ({
    sheet, id: "", workingName: take(freeName(text(language, "excel.unfinished"), taken)),
    parkedName: sheet.replaces ? take(parkedName(sheet.replaces.name, language, taken)) : "",
  }));
  return { survey, language, drafts, stage: "adding" };
}

/**
 * Is this the name of a sheet that was left unfinished, in either language?
 * @example isWorkingName("TTHC ghi dở (2)") // true
 */
export function isWorkingName(name: string): boolean {
  return (["vi", "en"] as const).some((language) => isNameOf(name, text(language, "excel.unfinished")));
}
