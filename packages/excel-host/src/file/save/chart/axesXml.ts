import type { AxisState, ChartState } from "../../../model/state";
import type { Vocabulary } from "../../package/vocabulary";
import { escapeXml } from "@tthc/xlsx-reader/xml/text";
import { member, words } from "../../../model/members";
import { labelText, solidFill, textLook, titleXml } from "./drawingText";

/** One of the two axes of a chart. */
interface AxisPlan {
  kind: "catAx" | "valAx";
  id: number;
  crosses: number;
  /** "b", "l", "t" or "r". */
  position: string;
  state: AxisState;
  /** Path of what was set through the library. */
  path: string;
  /** This axis stands at the other one's far end. */
  far: boolean;
}

const HAIRLINE = "#D9D9D9";
const AXIS_LINE = "#A6A6A6";

function line(colour: string): string {
  return `<c:spPr><a:ln w="9525">${solidFill(colour)}</a:ln></c:spPr>`;
}

function scaling({ state }: AxisPlan): string {
  const bound = (name: string, value: number | undefined): string => (value === undefined ? "" : `<c:${name} val="${value}"/>`);
  return `<c:scaling><c:orientation val="${state.reversed ? "maxMin" : "minMax"}"/>${bound("max", state.maximum)}${bound("min", state.minimum)}</c:scaling>`;
}

function axisXml(plan: AxisPlan, chart: ChartState, { percent }: Vocabulary): string {
  const { state, path } = plan;
  const extra = chart.extra;
  const gridline = words(member(extra, `${path}.majorgridlines.format.line.color`)) || HAIRLINE;
  const title = state.title === "" ? "" : titleXml(state.title, textLook(extra, `${path}.Title`, { size: 9 }), plan.position === "l" || plan.position === "r");
  const format = state.numberFormat ?? "General";
  const ends = plan.kind === "catAx"
    ? `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="${percent(100)}"/><c:noMultiLvlLbl val="1"/>`
    : `<c:crossBetween val="between"/>${state.majorUnit === undefined ? "" : `<c:majorUnit val="${state.majorUnit}"/>`}`;
  return `<c:${plan.kind}><c:axId val="${plan.id}"/>${scaling(plan)}<c:delete val="${state.visible ? 0 : 1}"/><c:axPos val="${plan.position}"/>`
    + (state.majorGridlines ? `<c:majorGridlines>${line(gridline)}</c:majorGridlines>` : "") + title
    + `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="${state.numberFormat === undefined ? 1 : 0}"/>`
    + `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${plan.kind === "catAx" ? "low" : "nextTo"}"/>`
    + line(words(member(extra, `${path}.format.line.color`)) || AXIS_LINE) + labelText(textLook(extra, path, { size: 9 }))
    + `<c:crossAx val="${plan.crosses}"/><c:crosses val="${plan.far ? "max" : "autoZero"}"/>${ends}</c:${plan.kind}>`;
}

const FIRST = 111_111_111;

/** Ids of a pair of axes: those that bars and lines of the primary or the secondary group refer to. */
export function axisIds(secondary: boolean): [category: number, value: number] {
  return secondary ? [FIRST + 2, FIRST + 3] : [FIRST, FIRST + 1];
}

/** Both axes of the primary group. numbers: the categories are numbers too (a scatter chart). */
export function primaryAxes(chart: ChartState, lying: boolean, numbers: boolean, vocabulary: Vocabulary): string {
  const [category, value] = axisIds(false);
  const isFar = (path: string): boolean => words(member(chart.extra, `${path}.position`)) === "Maximum";
  const plans: AxisPlan[] = [
    { kind: numbers ? "valAx" : "catAx", id: category, crosses: value, position: lying ? "l" : "b", state: chart.categoryAxis, path: "Axes.CategoryAxis", far: isFar("axes.valueaxis") },
    { kind: "valAx", id: value, crosses: category, position: lying ? "b" : "l", state: chart.valueAxis, path: "Axes.ValueAxis", far: isFar("axes.categoryaxis") },
  ];
  return plans.map((plan) => axisXml(plan, chart, vocabulary)).join("");
}

/** Axes of the secondary group: values at the right, categories hidden. */
export function secondaryAxes(chart: ChartState, vocabulary: Vocabulary): string {
  const [category, value] = axisIds(true);
  const plain: AxisState = { visible: false, title: "", majorGridlines: false };
  return axisXml({ kind: "catAx", id: category, crosses: value, position: "b", state: plain, path: "Axes.SecondaryCategoryAxis", far: false }, chart, vocabulary)
    + axisXml({ kind: "valAx", id: value, crosses: category, position: "r", state: { ...plain, visible: true }, path: "Axes.SecondaryValueAxis", far: true }, chart, vocabulary);
}
