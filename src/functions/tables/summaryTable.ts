import { missingFor } from "../../indicators/availability";
import { namesOf, type FigureName, type FiguresIn } from "../../indicators/figureNames";
import { totalOf } from "../../indicators/counts";
import { figuresOf } from "../../indicators/figures";
import { groupFigures } from "../../indicators/units";
import type { Figures, RateBase, Tally } from "../../indicators/types";
import { functionText, type FunctionTextKey } from "../../locales/functionText";
import type { Language } from "../../locales/language";
import { foldKey } from "../../register/texts/fold";
import type { ColumnRole } from "../../register/model/roles";

/** Columns of TTHC.SUMMARY behind the unit's name. They never move: new ones go to the end. */
export const SUMMARY_FIGURES = namesOf({
  received: 1, carriedOver: 2, cumulative: 3, due: 4, early: 5, onTime: 6, late: 7, overdue: 8, inTime: 9, onTimeRate: 10, online: 11, onlineRate: 12,
} satisfies Record<FiguresIn<"summaryFunction">, number>);

/** What the range's columns allow, and what an open question leaves unclear. */
interface SummaryLimits {
  roles: ReadonlySet<ColumnRole>;
  /** Of the rates; named in their header unless it is the published one. */
  rateBase: RateBase;
  unclear: ReadonlySet<FigureName>;
}

/**
 * The spilled table by unit: header row, one row a unit in the order of names, total row. What the columns of the range
 * do not allow, and a rate without a base, is "" and not 0; what is unclear says so.
 * @example summaryTable(tally, { roles, rateBase: "A", unclear: new Set() }, "vi")[0][0] // "Đơn vị"
 */
export function summaryTable(tally: Tally, { roles, rateBase, unclear }: SummaryLimits, language: Language): (number | string)[][] {
  const given = SUMMARY_FIGURES.map((name) => missingFor(name, roles).length === 0);
  const cell = (figures: Figures, name: (typeof SUMMARY_FIGURES)[number]): number | string => (
    unclear.has(name) ? functionText(language, "function.unclear") : figures[name] ?? ""
  );
  const cells = (figures: Figures): (number | string)[] => SUMMARY_FIGURES.map((name, at) => (given[at] ? cell(figures, name) : ""));
  const groups = groupFigures(tally, rateBase).map((group) => ({ ...group, key: foldKey(group.name) }));
  groups.sort((a, b) => Number(a.key === "") - Number(b.key === "") || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const isUnit = ({ name, figures }: { name: string; figures: Figures }): boolean => name !== "" || figures.cumulative + figures.due > 0;
  return [
    [functionText(language, "function.column.unit"), ...SUMMARY_FIGURES.map((name) => functionText(language, labelKey(name, rateBase, tally.dueCounts)))],
    ...groups.filter(isUnit).map(({ name, figures }) => [name || functionText(language, "function.noUnit"), ...cells(figures)]),
    [functionText(language, "function.total"), ...cells(figuresOf(totalOf(tally), rateBase))],
  ];
}

/** A figure that goes by its name in the published report is called otherwise where it is counted otherwise. */
function labelKey(name: (typeof SUMMARY_FIGURES)[number], rateBase: RateBase, dueCounts: Tally["dueCounts"]): FunctionTextKey {
  if (name === "onTimeRate" && rateBase !== "A") return `function.column.onTimeRate.${rateBase}`;
  return name === "due" && dueCounts === "dueInWindow" ? "function.column.due.dueInWindow" : `function.column.${name}`;
}
