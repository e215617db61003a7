import type { Accepted } from "../../src/excel/acceptOffers";
import { ANSWERABLE } from "../../src/indicators/offerFindings";
import { isClosingDay } from "../../src/calendar/period";
import { GROUP_BYS, type GroupBy } from "../../src/indicators/types";
import type { ToolTextKey } from "../locales/toolText";
import { REPORT_KINDS, reportKindsOf, type ReportKind } from "../../src/report/request/reportKind";

/** What the command line asks for. */
export interface ReportOptions {
  workbook: string;
  /** Period as the add-in reads it; undefined = the last complete quarter in the data. */
  period?: string;
  closingDay?: number;
  group?: GroupBy;
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

/** A sentence by its key. */
export interface Sentence {
  key: ToolTextKey;
  values?: Record<string, string | number>;
}

export type Parsed = { kind: "report"; options: ReportOptions } | { kind: "help" } | { kind: "problem"; problem: Sentence };

const VALUED = ["period", "closing-day", "group", "reports", "output", "json", "accept"] as const;
type Valued = (typeof VALUED)[number];

const FLAGS = ["timing", "strict"] as const;
type Flag = (typeof FLAGS)[number];

function isFlag(name: string): name is Flag {
  return (FLAGS as readonly string[]).includes(name);
}

/** "swappedDays,unsureColumn" or "all"; null for a word that names no question. */
function acceptedOf(value: string | undefined): Accepted | undefined | null {
  if (value === undefined) return undefined;
  const known = ["all", ...ANSWERABLE] as const;
  const found = value.split(",").map((word) => known.find((each) => each === word.trim()));
  return found.every((each) => each !== undefined) ? found : null;
}

function problem(key: ToolTextKey, values?: Sentence["values"]): Parsed {
  return { kind: "problem", problem: { key, values } };
}

function isValued(name: string): name is Valued {
  return (VALUED as readonly string[]).includes(name);
}

/** Splits the words into options with their values and the rest; the first thing that is wrong ends it. */
function collect(words: readonly string[]): { values: Map<Valued, string>; rest: string[]; flags: Set<Flag> } | Parsed {
  const values = new Map<Valued, string>();
  const rest: string[] = [];
  const flags = new Set<Flag>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word.startsWith("--") && word !== "-h") {
      rest.push(word);
      continue;
    }
    const equals = word.indexOf("=");
    const name = word.slice(2, equals < 0 ? undefined : equals);
    if (name === "help" || word === "-h") return { kind: "help" };
    if (isFlag(name) && equals < 0) {
      flags.add(name);
      continue;
    }
    if (!isValued(name)) return problem("preview.report.unknownOption", { option: word });
    if (values.has(name)) return problem("preview.report.twice", { option: `--${name}` });
    const value = equals < 0 ? words[++at] : word.slice(equals + 1);
    if (value === undefined || value === "" || (equals < 0 && value.startsWith("--"))) return problem("preview.report.noValue", { option: `--${name}` });
    values.set(name, value);
  }
  return { values, rest, flags };
}

/**
 * Reads the words behind `npm run report --`.
 * @example parseOptions(["a.xlsx", "--period", "Q3/2021"]) // { kind: "report", options: { workbook: "a.xlsx", … } }
 */
export function parseOptions(words: readonly string[]): Parsed {
  const found = collect(words);
  if ("kind" in found) return found;
  const { values, rest, flags } = found;
  if (rest.length === 0) return problem("preview.report.noFile");
  if (rest.length > 1) return problem("preview.report.manyFiles", { file: rest[1] });
  const day = values.get("closing-day");
  if (day !== undefined && !(/^\d{1,2}$/.test(day) && isClosingDay(Number(day)))) return problem("preview.report.badClosingDay", { value: day });
  const groupName = values.get("group");
  const group = GROUP_BYS.find((each) => each === groupName);
  if (groupName !== undefined && group === undefined) return problem("preview.report.badGroup", { value: groupName, groups: GROUP_BYS.join(", ") });
  const named = values.get("reports");
  const reports = named === undefined ? undefined : reportKindsOf(named);
  if (reports === null) return problem("preview.report.badReports", { value: named ?? "", kinds: REPORT_KINDS.join(", ") });
  const accept = acceptedOf(values.get("accept"));
  if (accept === null) return problem("preview.report.badAccept", { value: values.get("accept") ?? "", types: ANSWERABLE.join(", ") });
  return {
    kind: "report",
    options: {
      workbook: rest[0], period: values.get("period"), closingDay: day === undefined ? undefined : Number(day), group,
      reports, output: values.get("output"), json: values.get("json"), accept, strict: flags.has("strict"), timing: flags.has("timing"),
    },
  };
}
