import { page } from "./page";

/** The commands and the pane are two scripts of one page; a page that runs the commands without a pane has nobody to answer. */
const PANE = Symbol.for("tthc.pane");

/** The pane's script is on this page. */
export function announcePane(): void {
  const here = page<{ [PANE]?: true }>();
  if (here) here[PANE] = true;
}

/** Whether questions of this page can be answered in a pane. */
export function isPaneHere(): boolean {
  return page<{ [PANE]?: true }>()?.[PANE] === true;
}
