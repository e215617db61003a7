import type { GroupFigures } from "../../indicators/units";

/** Largest caseload first, then by name; the group of cases without a name always last. */
export function inTableOrder<Group extends GroupFigures>(groups: readonly Group[]): Group[] {
  return [...groups].sort((a, b) => {
    if ((a.name === "") !== (b.name === "")) return a.name === "" ? 1 : -1;
    return b.figures.cumulative - a.figures.cumulative || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  });
}
