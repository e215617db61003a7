import { Dice } from "../../samples/random";
import { DOUBTFUL_HEADER } from "./columns";
import type { PlannedFile, PlannedRow } from "./model";
import { unitName } from "./places";
import { aggregateBytes, fileName, namesUnits, registerBytes, SHAPE_NAMES, SHAPES, type ShapeName } from "./shapes";
import { fieldTables, TROUBLE_FILES, troubleFiles } from "./troubleFiles";
import { troubledRows } from "./troubleRows";
import { casesOfUnit } from "./unitCases";

export interface Asked {
  seed: number;
  files: number;
  /** Cases of each file of cases. */
  rows: number;
}

/** All kinds of files, in the order in which they are made again and again. */
export const ALL_SHAPES = [...SHAPE_NAMES.slice(0, 4), "aggregateByField", ...SHAPE_NAMES.slice(4, 10), "aggregateByUnit", ...SHAPE_NAMES.slice(10)] as const;
/** Units that one table stands for, and those that have a sheet each in one file; they send nothing themselves. */
const UNITS_A_TABLE = 6;
const UNITS_A_FILE = 3;
/** Units that were to send and did not. */
export const MISSING_UNITS = 3;
/** So many files have each shape and each trouble. */
export const ENOUGH_FILES = ALL_SHAPES.length + TROUBLE_FILES;

function registerFile({ seed, rows: count }: Asked, shape: ShapeName, at: number, unitAt: number): PlannedFile {
  const dice = new Dice(seed * 7919 + unitAt);
  const unit = unitName(unitAt);
  const { rows, trouble } = troubledRows(casesOfUnit(dice, unitAt, count), dice, at, namesUnits(shape));
  const isShort = at % 8 === 5 && namesUnits(shape);
  const file = { unit, turn: Math.floor(at / ALL_SHAPES.length), isShort, rows };
  return {
    name: fileName(shape, unit), shape, trouble: isShort ? [...trouble, "shortName"] : trouble, holds: "cases", unit, rows,
    question: SHAPES[shape].layout === "doubtful" ? DOUBTFUL_HEADER : "", bytes: () => registerBytes(shape, file),
  };
}

/** A file that several units keep together. */
function fileOfUnits({ seed, rows: count }: Asked, first: number): PlannedFile {
  const rows = Array.from({ length: UNITS_A_FILE }, (_unit, at) => casesOfUnit(new Dice(seed * 7919 + first + at), first + at, Math.ceil(count / UNITS_A_FILE)))
    .flat().map((shown): PlannedRow => ({ is: "case", shown }));
  return {
    name: fileName("sheetAUnit", String(first)), shape: "sheetAUnit", trouble: [], holds: "cases", unit: "", rows, question: "",
    bytes: () => registerBytes("sheetAUnit", { unit: "", turn: 0, isShort: false, rows }),
  };
}

function tableOfUnits({ seed, rows }: Asked, first: number): PlannedFile {
  const unit = `Cụm ${Math.floor(first / UNITS_A_TABLE) + 1}`;
  const tables = Array.from({ length: UNITS_A_TABLE }, (_unit, at) => {
    const name = unitName(first + at);
    return { name, cases: casesOfUnit(new Dice(seed * 7919 + first + at), first + at, Math.ceil(rows / 5)) };
  });
  return { name: `Tổng hợp ${unit}.xlsx`, shape: "aggregateByUnit", trouble: [], holds: "aggregate", unit: "", rowsAre: "unit", tables, bytes: () => aggregateBytes(unit, "unit", tables) };
}

function tableOfFields({ seed, rows }: Asked, unitAt: number): PlannedFile {
  const unit = unitName(unitAt);
  const tables = fieldTables(casesOfUnit(new Dice(seed * 7919 + unitAt), unitAt, rows));
  return { name: `Biểu 06a ${unit}.xlsx`, shape: "aggregateByField", trouble: [], holds: "aggregate", unit, rowsAre: "field", tables, bytes: () => aggregateBytes(unit, "field", tables) };
}

/** What is in each file, in the order of their names, and the units that were to send. */
export function plan(asked: Asked): { files: PlannedFile[]; units: string[] } {
  const own = asked.files < ENOUGH_FILES ? asked.files : asked.files - TROUBLE_FILES;
  let units = 0;
  const files = Array.from({ length: own }, (_file, at): PlannedFile => {
    const shape = ALL_SHAPES[at % ALL_SHAPES.length];
    const first = units;
    units += shape === "aggregateByUnit" ? UNITS_A_TABLE : shape === "sheetAUnit" ? UNITS_A_FILE : 1;
    if (shape === "aggregateByUnit") return tableOfUnits(asked, first);
    if (shape === "sheetAUnit") return fileOfUnits(asked, first);
    return shape === "aggregateByField" ? tableOfFields(asked, first) : registerFile(asked, shape, at, first);
  });
  const all = own < asked.files ? [...files, ...troubleFiles(asked.seed, files)] : files;
  return {
    files: all.sort((a, b) => (a.name < b.name ? -1 : 1)),
    units: Array.from({ length: units + MISSING_UNITS }, (_unit, at) => unitName(at)),
  };
}

export interface MadeFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Files as units send them, the same for the same seed: every shape from ENOUGH_FILES files on, and with them what goes wrong.
 * @example makeFiles({ seed: 1, files: 150, rows: 500 })[0].name
 */
export function makeFiles(asked: Asked): MadeFile[] {
  return plan(asked).files.map(({ name, bytes }) => ({ name, bytes: bytes() }));
}
