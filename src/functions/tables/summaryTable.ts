import { missingFor } from "../../indicators/availability";
import { namesOf, type FigureName, type FiguresIn } from "../../indicators/figureNames";
import { totalOf } from "../../indicators/counts";
import { figuresOf } from "../../indicators/figures";
import { groupFigures } from "../../indicators/units";
import type { Figures, Tally } from "../../indicators/types";
import { functionText } from "../../locales/functionText";
import type { Language } from "../../locales/language";
import { foldKey } from "../../register/texts/fold";
import type { ColumnRole } from "../../register/model/roles";
import type { Cell } from "../model/cells";
import { figureCell, figureLabel, type NamingRules } from "./figureColumn";

/** Columns of TTHC.SUMMARY behind the unit's name. They never move: new ones go to the end. */
export const SUMMARY_FIGURES = namesOf({
  received: 1, carriedOver: 2, cumulative: 3, due: 4, early: 5, onTime: 6, late: 7, overdue: 8, inTime: 9, onTimeRate: 10, online: 11, onlineRate: 12,
} satisfies Record<FiguresIn<"summaryFunction">, number>);

/** What the range's columns allow, what an open question leaves unclear, and how the groups are called. */
export interface SummaryLimits {
  roles: ReadonlySet<ColumnRole>;
  /** The base is named in the header of a rate unless it is the published one. */
  rules: NamingRules;
  /** Whether a figure is unclear: of a group, or without one of the whole and so of all groups. */
  isUnclear: (figure: FigureName, group?: string) => boolean;
  header: string;
  /** A group as the table names it; "" is the group of cases that say none. */
  nameOf: (group: string) => string;
}

/**
 * The spilled table by groups: header row, one row a group in the order of names, total row. What the columns of the range
 * do not allow, and a rate without a base, is "" and not 0; what is unclear says so.
 * @example summaryTable(tally, limits, "vi")[0][0] // "Đơn vị"
 */
export function summaryTable(tally: Tally, { roles, rules, isUnclear, header, nameOf }: SummaryLimits, language: Language): Cell[][] {
  const isGiven = SUMMARY_FIGURES.map((name) => missingFor(name, roles).length === 0);
  const ofAll = new Set<FigureName>(SUMMARY_FIGURES.filter((name) => isUnclear(name)));
  const cells = (figures: Figures, group?: string): Cell[] => SUMMARY_FIGURES.map((name, at) => {
    if (!isGiven[at]) return "";
    return ofAll.has(name) || (group !== undefined && isUnclear(name, group)) ? functionText(language, "function.unclear") : figureCell(figures, name);
  });
  const groups = groupFigures(tally, rules.rateBase).map((group) => ({ ...group, label: nameOf(group.name), key: foldKey(nameOf(group.name)) }));
  groups.sort((a, b) => Number(a.name === "") - Number(b.name === "") || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const isGroup = ({ name, figures }: { name: string; figures: Figures }): boolean => name !== "" || figures.cumulative + figures.due > 0;
  return [
    [header, ...SUMMARY_FIGURES.map((name) => figureLabel(name, rules, language))],
    ...groups.filter(isGroup).map(({ name, label, figures }) => [label, ...cells(figures, name)]),
    [functionText(language, "function.total"), ...cells(figuresOf(totalOf(tally), rules.rateBase))],
  ];
}
