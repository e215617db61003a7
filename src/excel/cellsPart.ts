/** What puts formulas into cells and reads them, in one part of the add-in that is loaded when somebody looks at the functions. */
export { bringFormulasBack } from "./formulas/bringFormulasBack";
export { columnSizes } from "./formulas/columnSizes";
export { dropHandles, shareRegister } from "./formulas/shareRegister";
export { insertFormula } from "./formulas/insertFormula";
export { namedPlaces } from "./formulas/namedPlaces";
export { readCells } from "./formulas/readCells";
export { selectedArea } from "./formulas/selectedArea";
export { turnIntoValues } from "./formulas/turnIntoValues";
