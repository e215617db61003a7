import type { ServiceLevel } from "../../register/model/caseCodes";
import { procedureText, type ProcedureKey } from "../../locales/procedureText";
import type { ProcedureMatch } from "../../indicators/procedures/caseProcedures";
import type { MethodBlock } from "../model/model";
import type { Situation } from "../situation/situation";
import type { Wording } from "../words/wording";
import type { ProcedureLine, ProcedureLines } from "./procedureLines";

type Say = (key: ProcedureKey, values?: Record<string, string | number>) => string;

/** The words of the procedure list in the report's language. */
export function procedureWords({ language }: Pick<Wording, "language">): Say {
  return (key, values) => procedureText(language, key, values);
}

/**
 * A level as the list is printed; "" where it says none.
 * @example levelName(4, say) // "Toàn trình"
 */
export function levelName(level: ServiceLevel, say: Say): string {
  return level === 0 ? "" : say(`procedures.level.${level}`);
}

/** A procedure as a row names it. */
export function lineName({ name, code, why }: ProcedureLine, say: Say): string {
  if (code === "…") return say("procedures.others");
  return name === "" && why === "unnamed" ? say("procedures.unnamed") : name;
}

/** What has to be seen beside a procedure's figures; "" for nothing. */
export function lineNote({ procedure, why }: ProcedureLine, say: Say): string {
  if (why === "several") return say("procedures.note.several");
  if (procedure === null) return "";
  const unclear = [...procedure.unclear].map((fact) => say(`procedures.fact.${fact}`)).join(", ");
  return [procedure.state === "abolished" ? say("procedures.note.abolished") : "", unclear === "" ? "" : say("procedures.note.unclear", { facts: unclear })].filter((each) => each !== "").join("; ");
}

const MATCHES = ["found", "notInList", "several", "unnamed"] as const satisfies readonly (keyof ProcedureMatch)[];

/** How many cases the list knows, and why it does not know the others. */
export function matchNote({ match }: ProcedureLines, words: Wording): string[] {
  if (match === null) return [];
  const say = procedureWords(words);
  const parts = MATCHES.filter((name) => match[name] > 0).map((name) => say(`procedures.match.${name}`, { count: words.count(match[name]) }));
  return [say("procedures.match", { all: words.count(MATCHES.reduce((sum, name) => sum + match[name], 0)), parts: parts.join("; ") })];
}

/** Where the list stands, for "Cách tính". */
export function listMethod({ reading, words }: Pick<Situation, "reading" | "words">): MethodBlock["lines"] {
  const { procedures: list } = reading;
  if (list === undefined) return [];
  const say = procedureWords(words);
  const others = list.others.map(({ sheet }) => `“${sheet}”`).join(", ");
  return [{
    label: say("procedures.method.list"),
    value: say("procedures.method.listValue", {
      sheet: list.sheet, first: list.firstRow, last: list.lastRow, rows: words.count(list.rows.length), procedures: words.count(list.procedures.length),
      hidden: list.isHidden ? say("procedures.method.hidden") : "", others: others === "" ? "" : say("procedures.method.others", { sheets: others }),
    }),
  }];
}
