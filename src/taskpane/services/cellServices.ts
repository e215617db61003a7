import type { Language } from "../../locales/language";
import { outcomeIn } from "./outcomeIn";
import type { PaneServices } from "./services";

type Needed = "selection" | "namedPlaces" | "readCells" | "columnSizes" | "insertFormula" | "turnIntoValues" | "bringFormulasBack";

const cellsPart = () => import(/* webpackChunkName: "cells" */ "../../excel/cellsPart");

/** Formulas in cells: what asks Excel for them is loaded when somebody looks at the functions. */
export function cellServices(language: () => Language): Pick<PaneServices, Needed> {
  return {
    selection: () => outcomeIn(language, "read", async () => (await cellsPart()).selectedArea()),
    namedPlaces: () => outcomeIn(language, "read", async () => (await cellsPart()).namedPlaces()),
    readCells: (place, options) => outcomeIn(language, "read", async () => (await cellsPart()).readCells(place, options)),
    columnSizes: (place) => outcomeIn(language, "read", async () => (await cellsPart()).columnSizes(place)),
    insertFormula: (placement) => outcomeIn(language, "write", async () => (await cellsPart()).insertFormula(placement)),
    turnIntoValues: (request) => outcomeIn(language, "write", async () => {
      const [{ turnIntoValues }, { formulaKind }] = await Promise.all([cellsPart(), import(/* webpackChunkName: "formulas" */ "./formulaKind")]);
      return turnIntoValues({ ...request, kindOf: formulaKind });
    }),
    bringFormulasBack: (turned) => outcomeIn(language, "write", async () => (await cellsPart()).bringFormulasBack(turned)),
  };
}
