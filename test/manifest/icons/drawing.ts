import { box, disc, polygon, stroke } from "./shape";
import type { Colour, Shape } from "./shape";

/** Sizes that Office asks for, in pixels (ribbon 16…80, dialogs and the store 64 and 128). */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;
export const ICON_NAMES = ["tthc", "report", "panel", "check"] as const;
export type IconName = (typeof ICON_NAMES)[number];

const BRAND: Colour = [15, 92, 122];
const PALE: Colour = [206, 228, 236];
const WHITE: Colour = [255, 255, 255];
const GOLD: Colour = [245, 190, 65];
const GREEN: Colour = [16, 124, 65];

/** Rounds a place on the 32 grid to whole pixels of the icon, so that edges stay sharp at 16 and 20. */
type Snap = (place: number) => number;

const drawings: Record<IconName, (at: Snap) => Shape[]> = { tthc, report, panel, check };

/**
 * The shapes of an icon, back to front, on the 32 grid.
 * @example drawing("tthc", 16).length > 0 // true
 */
export function drawing(name: IconName, size: number): Shape[] {
  const pixel = 32 / size;
  return drawings[name]((place) => Math.round(place / pixel) * pixel);
}

function bars(at: Snap, colour: Colour, edges: readonly (readonly [number, number, number])[], bottom: number): Shape[] {
  return edges.map(([left, right, top]) => box(colour, { left: at(left), right: at(right), top: at(top), bottom: at(bottom) }));
}

/** The add-in: rising bars under a tick. */
function tthc(at: Snap): Shape[] {
  return [
    box(BRAND, { left: at(1), top: at(1), right: at(31), bottom: at(31) }, 6),
    ...bars(at, WHITE, [[6, 10, 20], [14, 18, 16], [22, 26, 11]], 26),
    stroke(GOLD, [[6, 11.5], [10, 15], [17, 6.5]], 3),
  ];
}

function sheet(at: Snap): Shape[] {
  const [left, right, top, bottom] = [at(4), at(28), at(2), at(30)];
  const line = at(2);
  const fold = at(8);
  return [
    polygon(BRAND, [[left, top], [right - fold, top], [right, top + fold], [right, bottom], [left, bottom]]),
    polygon(WHITE, [[left + line, top + line], [right - fold - line / 2, top + line], [right - line, top + fold + line / 2],
      [right - line, bottom - line], [left + line, bottom - line]]),
    polygon(BRAND, [[right - fold, top], [right, top + fold], [right - fold, top + fold]]),
  ];
}

/** Quarterly report: a sheet with a chart. */
function report(at: Snap): Shape[] {
  return [...sheet(at), ...bars(at, BRAND, [[8, 12, 20], [14, 18, 16], [20, 24, 13]], 26)];
}

/** Task pane: a window with its right side filled. */
function panel(at: Snap): Shape[] {
  const line = at(2);
  const frame = { left: at(2), top: at(4), right: at(30), bottom: at(28) };
  const inner = { left: frame.left + line, top: at(10), right: frame.right - line, bottom: frame.bottom - line };
  const pane = at(18);
  const rows = [13, 17, 21].map((top) => box(PALE, { left: inner.left + line, right: pane - line, top: at(top), bottom: at(top) + line }));
  return [box(BRAND, frame, 3), box(WHITE, { ...inner, right: pane }), ...rows, box(PALE, { ...inner, left: pane + line })];
}

/** Checking figures: a table with a tick. */
function check(at: Snap): Shape[] {
  const line = at(2);
  const frame = { left: at(2), top: at(3), right: at(28), bottom: at(27) };
  const cells = [[4, 10], [12, 18], [20, 26]].flatMap(([left, right]) => [[11, 17], [19, 25]].map(([top, bottom]) =>
    box(WHITE, { left: at(left), right: at(right), top: at(top), bottom: Math.min(at(bottom), frame.bottom - line) })));
  return [
    box(BRAND, frame, 2), ...cells,
    disc(WHITE, 23.5, 23.5, 8.5), disc(GREEN, 23.5, 23.5, 7.5), stroke(WHITE, [[20, 23.5], [22.5, 26.5], [27, 20.5]], 2.2),
  ];
}
