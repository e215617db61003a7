import { CONVENTION_NAMES, DEFAULT_CONVENTIONS } from "../../indicators/conventions";
import type { Answers } from "../../register/corrections/answers";
import type { ReportSettings } from "../../report/request/request";

/**
 * Whether the pane counts by something that no formula knows: what the user has confirmed of this register, another
 * convention, another base of the rates.
 * @example countsOtherwise(defaultSettings, NO_ANSWERS) // false
 */
export function countsOtherwise({ rateBase, conventions }: ReportSettings, { corrections }: Answers): boolean {
  const { layouts, aliases, values } = corrections;
  const meanings = Object.values(values).reduce((sum, meant) => sum + Object.keys(meant).length, 0);
  const isDefault = CONVENTION_NAMES.every((name) => conventions[name] === DEFAULT_CONVENTIONS[name]);
  return layouts.length + aliases.length + meanings > 0 || rateBase !== "A" || !isDefault;
}
