import type { Wording } from "./wording";

/** Excel's longest sheet name. */
const LONGEST_SHEET = 31;

/** A name cut before its last word, which is the period: "II.06a… 21.6-20.9.2021". */
function shortened(name: string, room: number): string {
  if (name.length <= room) return name;
  const at = name.lastIndexOf(" ");
  const period = name.slice(at);
  const kept = room - period.length - 1;
  if (at < 0) return name.slice(0, room);
  // A cut period would be another one: rather no kind of report than half a day.
  return kept < 1 ? period.trim().slice(0, room) : `${name.slice(0, kept).trimEnd()}…${period}`;
}

/**
 * The name of a sheet while it is a draft: it follows from the final one, so that the final sheet finds its draft again.
 * @example draftName("Tổng hợp Q3-2021", wordingOf("vi")) // "Dự thảo Tổng hợp Q3-2021"
 */
export function draftName(name: string, words: Wording): string {
  const room = LONGEST_SHEET - words.say("report.draft.sheet", { sheet: "" }).length;
  return words.say("report.draft.sheet", { sheet: shortened(name, room) });
}
