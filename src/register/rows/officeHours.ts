const OFFICE = { from: 6, to: 19 };
/** Vietnam's midnight and office hours stand so many hours earlier where a program kept them in universal time. */
const UNIVERSAL = 7;
/** Cells that tell anything at all. */
const FEWEST = 3;
/** At most so many in office hours as they stand, and at least so many once they are put on, for days to have been moved. */
const MOVED = { inside: 0.5, after: 0.9 };
/** What a share may be off by in a sample of some hundred cells. */
const SLACK = 0.15;

/** Times of receipts and results: how many there are, how many in office hours, and how many put on by the hours of Vietnam's zone. */
export interface OfficeHours {
  compared: number;
  inside: number;
  insideAfter: number;
}

/**
 * Adds cells of an hour to the counts.
 * @example addHour({ compared: 0, inside: 0, insideAfter: 0 }, 2, 5) // 5 compared, none inside, all inside after
 */
export function addHour(counts: OfficeHours, hour: number, cells: number): void {
  counts.compared += cells;
  if (isOffice(hour)) counts.inside += cells;
  if (isOffice((hour + UNIVERSAL) % 24)) counts.insideAfter += cells;
}

/** Whether offices are open at this hour. */
function isOffice(hour: number): boolean {
  return hour >= OFFICE.from && hour < OFFICE.to;
}

/** Whether times stand at night and would be in office hours had a program not kept them in universal time. */
export function areMovedToNight({ compared, inside, insideAfter }: OfficeHours): boolean {
  return compared >= FEWEST && inside <= compared * MOVED.inside && insideAfter >= compared * MOVED.after;
}

/** Whether they may be, for all that a sample of them tells. */
export function mayBeMovedToNight({ compared, inside, insideAfter }: OfficeHours): boolean {
  return inside <= compared * (MOVED.inside + SLACK) && insideAfter >= compared * (MOVED.after - SLACK);
}
