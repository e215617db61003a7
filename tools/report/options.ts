import type { Accepted } from "../../src/excel/acceptOffers";
import { ANSWERABLE } from "../../src/indicators/offerFindings";
import { isClosingDay } from "../../src/calendar/period";
import { GROUP_BYS, type GroupBy } from "../../src/indicators/types";
import { REPORT_KINDS, reportKindsOf, type ReportKind } from "../../src/report/request/reportKind";
import { STYLES } from "../../src/report/request/request";
import type { Sentence } from "./problem";
import { sortWords } from "./words";

/** What the command line asks for. */
export interface ReportOptions {
  workbook: string;
  /** Further files and folders, which are read with the first as one register. */
  more?: readonly string[];
  /** Period as the add-in reads it; undefined = the last complete quarter in the data. */
  period?: string;
  closingDay?: number;
  group?: GroupBy;
  /** How the report speaks; undefined = what the workbook keeps. */
  style?: (typeof STYLES)[number];
  /** undefined = what the workbook keeps. */
  reports?: ReportKind[];
  output?: string;
  /** "-" = standard output. */
  json?: string;
  /** Kinds of open questions that are answered with yes. */
  accept?: Accepted;
  /** Exit code 3 when figures stay doubtful. */
  strict?: boolean;
  timing: boolean;
}

export type Parsed = { kind: "report"; options: ReportOptions } | { kind: "help" } | { kind: "problem"; problem: Sentence };

/** More than any folder of one month holds. */
export const MOST_FILES = 10_000;
const FLAGS = ["timing", "strict"] as const;

/** "swappedDays,unsureColumn" or "all"; null for a word that names no question. */
function acceptedOf(value: string | undefined): Accepted | undefined | null {
  if (value === undefined) return undefined;
  const known = ["all", ...ANSWERABLE] as const;
  const found = value.split(",").map((word) => known.find((each) => each === word.trim()));
  return found.every((each) => each !== undefined) ? found : null;
}

type Choices = Pick<ReportOptions, "period" | "closingDay" | "group" | "style" | "reports" | "accept">;
/** Options with a value that all commands about reports share. */
export const CHOICES = ["period", "closing-day", "group", "style", "reports", "accept"] as const;
const VALUED = [...CHOICES, "output", "json"] as const;

function problem(key: Sentence["key"], values?: Sentence["values"]): { kind: "problem"; problem: Sentence } {
  return { kind: "problem", problem: { key, values } };
}

/**
 * What a report is to be like, as words of a command line say it; the first thing that is wrong ends it.
 * @example reportChoices(new Map([["period", "Q3/2021"]])) // { kind: "choices", choices: { period: "Q3/2021", … } }
 */
export function reportChoices(values: ReadonlyMap<string, string>): { kind: "choices"; choices: Choices } | { kind: "problem"; problem: Sentence } {
  const day = values.get("closing-day");
  if (day !== undefined && !(/^\d{1,2}$/.test(day) && isClosingDay(Number(day)))) return problem("preview.report.badClosingDay", { value: day });
  const groupName = values.get("group");
  const group = GROUP_BYS.find((each) => each === groupName);
  if (groupName !== undefined && group === undefined) return problem("preview.report.badGroup", { value: groupName, groups: GROUP_BYS.join(", ") });
  const styleName = values.get("style");
  const style = STYLES.find((each) => each === styleName);
  if (styleName !== undefined && style === undefined) return problem("preview.report.badStyle", { value: styleName, styles: STYLES.join(", ") });
  const named = values.get("reports");
  const reports = named === undefined ? undefined : reportKindsOf(named);
  if (reports === null) return problem("preview.report.badReports", { value: named ?? "", kinds: REPORT_KINDS.join(", ") });
  const accept = acceptedOf(values.get("accept"));
  if (accept === null) return problem("preview.report.badAccept", { value: values.get("accept") ?? "", types: ANSWERABLE.join(", ") });
  return { kind: "choices", choices: { period: values.get("period"), closingDay: day === undefined ? undefined : Number(day), group, style, reports, accept } };
}

/**
 * Reads the words behind `npm run report --`.
 * @example parseOptions(["a.xlsx", "--period", "Q3/2021"]) // { kind: "report", options: { workbook: "a.xlsx", … } }
 */
export function parseOptions(words: readonly string[]): Parsed {
  const found = sortWords(words, { valued: VALUED, flags: FLAGS, noFile: "preview.report.noFile", most: MOST_FILES });
  if (found.kind !== "words") return found;
  const { values, flags, file, files } = found;
  const chosen = reportChoices(values);
  if (chosen.kind === "problem") return chosen;
  return {
    kind: "report",
    options: { workbook: file, ...(files.length > 1 ? { more: files.slice(1) } : {}), ...chosen.choices, output: values.get("output"), json: values.get("json"), strict: flags.has("strict"), timing: flags.has("timing") },
  };
}
