import { formatDay } from "../../calendar/day";
import { momentOf, timeOfDay } from "../../excel/host/clock";
import type { StaleReason } from "../../settings/compareSheet";
import type { Moment } from "../../settings/sheetOrigin";
import type { ComparedSheet } from "../services/services";
import type { Say } from "../store/usePane";

/** "9:05", with the day where it is not today's. */
function momentWords({ day, minute }: Moment, say: Say): string {
  const time = timeOfDay(minute);
  return day === momentOf(new Date()).day ? time : say("pane.timeOnDay", { time, day: formatDay(day) });
}

function reasonWords(reason: StaleReason, answered: number, say: Say): string {
  if (reason !== "answers") return say(`pane.sheetStale.${reason}`);
  return answered > 0 ? say("pane.sheetStale.answers", { count: answered }) : say("pane.sheetStale.answersChanged");
}

/**
 * How a sheet stands beside the register, in one sentence. at: when the register was read.
 * @example standingWords(sheet, "9:05", say) // "Trang “Tổng hợp Q3-2021” đã cũ: lập lúc 4:55, trước khi bạn xác nhận 3 điểm."
 */
export function standingWords({ name: sheet, origin, standing }: ComparedSheet, at: string, say: Say): string {
  if (standing.state === "unmakeable") return say("pane.sheetUnmakeable", { sheet, why: standing.problem.message });
  if (origin === null) return say("pane.sheetOfEarlierVersion", { sheet });
  if (standing.state === "otherSource") return origin.files === undefined ? say("pane.sheetOfWorkbook", { sheet }) : say("pane.sheetOfFiles", { sheet, files: origin.files, time: momentWords(origin, say) });
  if (standing.state === "unknown") return say("pane.sheetNotCompared", { sheet });
  if (standing.state === "current") return say("pane.sheetCurrent", { sheet, time: at });
  const because = standing.reasons.map((reason) => reasonWords(reason, standing.answered, say)).join(say("pane.and"));
  const words = say("pane.sheetStale", { sheet, time: momentWords(origin, say), because });
  return origin.kind === "frozenChanges" ? `${words} ${say("pane.sheetOfFreeze")}` : words;
}
