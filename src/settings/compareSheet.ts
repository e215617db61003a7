import type { Day } from "../calendar/day";
import { buildReports } from "../report/buildReports";
import { buildCaseList } from "../report/lists/behindModel";
import type { ReportModel } from "../report/model/model";
import type { Problem } from "../report/request/request";
import { holdsColumns } from "./readingKey";
import { modelKey, sourceKeys, type Source } from "./originOf";
import { columnsOf, isReport, type SheetOrigin } from "./sheetOrigin";

/** What has changed since a sheet was written and makes it say something else. */
export type StaleReason = "window" | "settings" | "answers" | "register" | "day";

/** How a sheet stands beside what is read of the register now. */
export type SheetStanding =
  | { state: "current" }
  /** answered: how many answers there are more than then. */
  | { state: "stale"; reasons: readonly StaleReason[]; answered: number }
  /** It could not be made again. */
  | { state: "unmakeable"; problem: Problem }
  /** It was made from files and the workbook is read now, or the other way round: they say nothing of each other. */
  | { state: "otherSource" }
  /** What it would say now was not read, or nothing is known of what it was made from. */
  | { state: "unknown" };

type Made = { ok: true; model: ReportModel } | { ok: false; problem: Problem };

/** The sheet as it would be made now, for its own period; null for what takes more than a reading to make. */
function madeNow({ kind, figure, period }: SheetOrigin, { reading, settings: chosen }: Source, today: Day): Made | null {
  const settings = { ...chosen, period };
  if (kind === "cases" && figure !== "") return buildCaseList(reading, settings, figure);
  if (!isReport(kind)) return null;
  const built = buildReports(reading, settings, [kind], today);
  return built.ok ? { ok: true, model: built.sheets[0] } : built;
}

type Keys = ReturnType<typeof sourceKeys>;

function reasonsFor(origin: SheetOrigin, now: Keys, model: ReportModel | null): StaleReason[] {
  const hasWindowMoved = model !== null && (model.period.from !== origin.from || model.period.to !== origin.to);
  const reasons: StaleReason[] = [];
  if (hasWindowMoved) reasons.push("window");
  else if (now.settings !== origin.settings) reasons.push("settings");
  // Other answers read the same cells otherwise: whether cells were edited too cannot be told then.
  if (now.answers !== origin.answers) reasons.push("answers");
  else if (now.reading !== origin.reading) reasons.push("register");
  return reasons.length > 0 ? reasons : ["day"];
}

/**
 * Compares what a sheet says with what it would say now, made for its own period from the given reading by the given
 * choices. An edit or a choice that changes nothing on the sheet does not make it stale.
 * @example compareSheet(origin, { reading, answers, settings }, 44460) // { state: "stale", reasons: ["answers"], answered: 3 }
 */
export function compareSheet(origin: SheetOrigin, source: Source, today: Day): SheetStanding {
  if ((origin.files === undefined) !== (source.reading.files === undefined)) return { state: "otherSource" };
  // Made of two lists, of which the workbook's register may be one, a part of one, or none.
  if (origin.kind === "reconciliation") return { state: "unknown" };
  if (!holdsColumns(source.reading, columnsOf(origin.kind, source.settings))) return { state: "unknown" };
  const now = sourceKeys(origin.kind, source);
  const isSameSource = now.settings === origin.settings && now.answers === origin.answers && now.reading === origin.reading;
  if (isSameSource && (origin.kind !== "dueSoon" || origin.day === today)) return { state: "current" };
  const made = madeNow(origin, source, today);
  if (made && !made.ok) return { state: "unmakeable", problem: made.problem };
  if (made && modelKey(made.model) === origin.content) return { state: "current" };
  return { state: "stale", reasons: reasonsFor(origin, now, made && made.model), answered: now.answered - origin.answered };
}
