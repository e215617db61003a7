import type { WorkbookReading } from "../excel/read/readRegister";
import { page } from "./page";

/** The commands and the pane are two scripts of one page: what one read for the other lies on the page, not in a module. */
const SLOT = Symbol.for("tthc.pageReading");

/** Set by a command that reads for the pane; gone once the pane reads, be it this or for itself. */
interface Slot {
  reading: WorkbookReading | null;
}

function slotPage(): { [SLOT]?: Slot } | null {
  return page<{ [SLOT]?: Slot }>();
}

/** A command begins to read for the pane: whatever the pane has shown or begun until now is older. */
export function announceReading(): void {
  const here = slotPage();
  if (here) here[SLOT] = { reading: null };
}

/** Leaves the reading for the pane; for nobody, when the pane has begun one of its own since the announcement: that is newer. */
export function leaveReading(reading: WorkbookReading): void {
  const slot = slotPage()?.[SLOT];
  if (slot) slot.reading = reading;
}

/** Has the pane begun no reading since a command announced one? */
export function isReadingDue(): boolean {
  return slotPage()?.[SLOT] !== undefined;
}

/**
 * What a command has read for the pane, once: later it would be old. null: the pane has to read for itself.
 * @example const outcome = takeReading() ?? (await readRegister());
 */
export function takeReading(): WorkbookReading | null {
  const here = slotPage();
  const reading = here?.[SLOT]?.reading ?? null;
  if (here) delete here[SLOT];
  return reading;
}
