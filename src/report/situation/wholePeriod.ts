import { customPeriod, type Period } from "../../calendar/period";
import type { Reading } from "../../register/model/reading";

/** All the days that the register knows of; an empty one still has a sheet to be checked. */
export function wholePeriod({ table: { span } }: Reading): Period {
  const days = [span.firstReceived, span.lastReceived, span.firstFinished, span.lastFinished].filter((day) => day > 0);
  const period = days.length > 0 ? customPeriod(Math.min(...days), Math.max(...days)) : null;
  return period ?? { kind: "custom", year: 0, index: 0, from: 0, to: 0 };
}
