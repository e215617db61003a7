import { secondsOfDay } from "../days/dayReading";
import type { CellValue } from "../model/grid";
import { EVENING, isOffice } from "./clockTimes";

/** Share of a sample's cells at night, or in the evening, from which on only a whole reading can tell whether days were moved. */
const NIGHTLY = 0.12;
const EVENINGLY = 0.7;

/** What the times of day of some cells of a column say, for a pass that reads days only. */
interface SampledTimes {
  /** Most stand in the evening, as they do where an export moved midnight. */
  evening: boolean;
  /** Many stand where no office is open. */
  night: boolean;
}

/**
 * Whether cells may stand at times to which an export moved them: only a whole reading can tell.
 * @example sampleTimes([44459.7083333333, 44460.7083333333]) // { evening: true, night: false }: both at 17:00
 */
export function sampleTimes(sample: readonly CellValue[]): SampledTimes {
  let [days, evening, night] = [0, 0, 0];
  for (const cell of sample) {
    if ((typeof cell !== "number" && typeof cell !== "string") || cell === 0 || cell === "") continue;
    days++;
    const seconds = secondsOfDay(cell);
    if (seconds >= EVENING) evening++;
    if (seconds >= 0 && !isOffice(Math.floor(seconds / 3600))) night++;
  }
  return { evening: evening > days * EVENINGLY, night: night > days * NIGHTLY };
}
