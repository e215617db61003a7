import { parsePeriod } from "../../calendar/periodText";
import { periodTag, periodName } from "../words/periodWords";
import type { Wording } from "../words/wording";
import type { KeptNumbers } from "./scoreBook";
import { CALENDAR_CLOSING } from "./scorePeriod";

/** A kept period as people name it: "Quý III năm 2026"; its days where nobody can read it. */
export function periodWords({ period, from, to }: Pick<KeptNumbers, "period" | "from" | "to">, words: Wording): string {
  const read = parsePeriod(period, CALENDAR_CLOSING);
  if (read === null) return `${words.day(from)}–${words.day(to)}`;
  return read.kind === "month" ? periodTag(read, words) : periodName(read, words);
}
