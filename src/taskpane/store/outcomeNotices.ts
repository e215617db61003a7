import type { CaseListOutcome } from "../../excel/makeCaseList";
import type { DoctorOutcome } from "../../excel/makeDoctor";
import type { ReportOutcome } from "../../excel/makeReport";
import type { TextKey } from "../../locales/text";
import type { Problem } from "../../report/request/request";
import type { RemoveOutcome } from "../services/services";
import type { Notice } from "./state";

/** Sheets that were written: which of them in the place of earlier ones, which are missing, and what to look at. */
interface Written {
  sheets: readonly string[];
  replaced: readonly string[];
  notMade: readonly string[];
  remarks: readonly string[];
}

/** The line that says what inserting gave. */
export function insertNotice(outcome: ReportOutcome): Notice {
  if (!outcome.ok) return notMadeNotice(outcome.problem);
  const { json: { sheets, notMade, uncertain: doubt }, replaced, remarks } = outcome;
  const notice = writtenNotice({ sheets, replaced, notMade: notMade.map(({ message }) => message), remarks });
  if (doubt === null) return notice;
  return { ...notice, tone: "warning", more: { key: "pane.insertedDoubtful", values: { doubt: doubt.sentence } } };
}

/** What is open stands in the pane itself: of a report that waits for it, only that it waits. */
function notMadeNotice(problem: Problem): Notice {
  return problem.code === "onlyDraft" ? { tone: "warning", message: { key: "pane.reportWaits" } } : { tone: "error", message: { problem } };
}

/** The line that says what the data doctor gave. */
export function doctorNotice(outcome: DoctorOutcome): Notice {
  return outcome.ok ? writtenNotice(outcome, "pane.doctorDone") : { tone: "error", message: { problem: outcome.problem } };
}

/** The line that says where the cases of a figure are listed. */
export function casesNotice(outcome: CaseListOutcome): Notice {
  if (!outcome.ok) return { tone: "error", message: { problem: outcome.problem } };
  const { sheet, replaced, beside } = outcome;
  return writtenNotice({ sheets: [sheet], replaced: replaced ? [sheet] : [], notMade: [], remarks: beside === null ? [] : [beside] }, "pane.casesDone");
}

/** plain: the sentence for new sheets only. */
function writtenNotice({ sheets, replaced, notMade, remarks }: Written, plain: TextKey = sheets.length > 1 ? "pane.insertedMany" : "pane.inserted"): Notice {
  const [sheet] = sheets;
  const values = {
    sheet, sheets: sheets.join(", "), count: sheets.length, replaced: replaced.join(", "), reasons: notMade.join(" "), remarks: remarks.map((each) => ` ${each}`).join(""),
  };
  if (notMade.length + remarks.length > 0) {
    const done = replaced.length > 0 ? "written" : "inserted";
    return { tone: "info", message: { key: notMade.length > 0 ? `pane.${done}Some` : `pane.${done}Beside`, values }, sheet };
  }
  const all = sheets.length > 1 ? "pane.replacedMany" : "pane.replaced";
  const key = replaced.length === 0 ? plain : replaced.length === sheets.length ? all : "pane.written";
  return { tone: "success", message: { key, values }, sheet };
}

/** The line that says which sheets are gone and which stay. */
export function removeNotice(outcome: RemoveOutcome): Notice {
  if (!outcome.ok) return { tone: "error", message: { problem: outcome.problem } };
  const { removed, kept } = outcome;
  const kinds = removed.length === 0 ? (kept.length === 0 ? "none" : "keptOnly") : kept.length === 0 ? "all" : "some";
  const key = ({ none: "pane.removedNone", keptOnly: "pane.removedKept", all: "pane.removedAll", some: "pane.removedSome" } as const)[kinds];
  const values = { count: removed.length, removed: removed.join(", "), kept: kept.join(", ") };
  return { tone: kinds === "all" ? "success" : "info", message: { key, values } };
}
