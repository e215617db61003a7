import { withPart } from "../../excel/withPart";
import type { PaneServices } from "./services";

/** What writes reports is loaded when the first one is asked for; the pane has no need of it to show figures. */
const reportPart = () => import(/* webpackChunkName: "report" */ "../../excel/reportPart");

/** New sheets from the register, and where their figures stand. */
export const reportServices: Pick<PaneServices, "insert" | "insertDoctor" | "insertCases" | "figureCell"> = {
  insert: (settings, options) => withPart(settings.language, reportPart, ({ insertReport }) => insertReport(settings, options)),
  insertDoctor: (settings, options) =>
    withPart(settings.language, () => import(/* webpackChunkName: "doctor" */ "../../excel/makeDoctor"), ({ makeDoctor }) => makeDoctor(settings, options)),
  insertCases: (settings, figure, options) =>
    withPart(settings.language, () => import(/* webpackChunkName: "cases" */ "../../excel/makeCaseList"), ({ makeCaseList }) => makeCaseList(settings, figure, options)),
  figureCell: ({ model }, figure, language) =>
    withPart(language, reportPart, ({ figureCell }) => Promise.resolve({ ok: true, cell: figureCell(model, figure, language) })),
};
