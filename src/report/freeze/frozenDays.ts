import { LAST_DAY } from "../../calendar/day";
import type { OwnDay } from "../../calendar/ownDays";
import type { Conventions } from "../../indicators/conventions";

/**
 * The centre's own days as one cell of a freeze.
 * @example ownDaysText([{ day: 44380, kind: "makeUp", note: "bù 30/6" }]) // "44380 makeUp"
 */
export function ownDaysText(days: readonly OwnDay[]): string {
  return days.map(({ day, kind }) => `${day} ${kind}`).join("; ");
}

/** The days of such a cell; what is none is left out. */
export function parseOwnDays(text: string): OwnDay[] {
  return text.split("; ").flatMap((each): OwnDay[] => {
    const [, day, kind] = /^(\d+) (off|makeUp)$/.exec(each) ?? [];
    return day !== undefined && Number(day) <= LAST_DAY && (kind === "off" || kind === "makeUp") ? [{ day: Number(day), kind, note: "" }] : [];
  });
}

/**
 * The own days that a freeze keeps: those by which appointments are moved, none where no convention moves any.
 * @example frozenOwnDays(DEFAULT_CONVENTIONS, settings.ownDays) // {}
 */
export function frozenOwnDays({ supplementCounts, restDayCounts }: Conventions, ownDays: readonly OwnDay[] = []): { ownDays?: readonly OwnDay[] } {
  const moved = supplementCounts !== "none" || restDayCounts !== "recorded";
  return moved && ownDays.length > 0 ? { ownDays: ownDays.map(({ day, kind }) => ({ day, kind, note: "" })) } : {};
}
