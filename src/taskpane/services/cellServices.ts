import { cellProblemOf } from "../../excel/formulas/cellProblem";
import type { Language } from "../../locales/language";
import type { KeptOutcome, PaneServices } from "./services";

type Needed = "selection" | "namedPlaces" | "readCells" | "columnSizes" | "insertFormula" | "turnIntoValues" | "bringFormulasBack" | "shareRegister" | "dropHandles";

type Cells = typeof import("../../excel/cellsPart");

/** Formulas in cells: what asks Excel for them is loaded when somebody looks at the functions. */
export function cellServices(language: () => Language): Pick<PaneServices, Needed> {
  async function withCells<Done>(work: (cells: Cells) => Promise<Done>): Promise<KeptOutcome<Done>> {
    try {
      return { ok: true, done: await work(await import(/* webpackChunkName: "cells" */ "../../excel/cellsPart")) };
    } catch (error) {
      return { ok: false, problem: cellProblemOf(error, language()) };
    }
  }
  return {
    selection: () => withCells(({ selectedArea }) => selectedArea()),
    namedPlaces: () => withCells(({ namedPlaces }) => namedPlaces()),
    readCells: (place, options) => withCells(({ readCells }) => readCells(place, options)),
    columnSizes: (place) => withCells(({ columnSizes }) => columnSizes(place)),
    insertFormula: (placement) => withCells(({ insertFormula }) => insertFormula(placement)),
    turnIntoValues: (request) => withCells(async ({ turnIntoValues }) => {
      const { formulaKind } = await import(/* webpackChunkName: "formulas" */ "./formulaKind");
      return turnIntoValues({ ...request, kindOf: formulaKind });
    }),
    shareRegister: (range, reading) => withCells(async (cells) => {
      const { shareRange } = await import(/* webpackChunkName: "formulas" */ "./sharedRange");
      return shareRange(cells, { range, layouts: reading.layouts, language: language() });
    }),
    dropHandles: (made) => withCells(({ dropHandles }) => dropHandles(made)),
    bringFormulasBack: (turned) => withCells(({ bringFormulasBack }) => bringFormulasBack(turned)),
  };
}
