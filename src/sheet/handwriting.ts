import type { Block, ReportModel } from "../report/model/model";
import { fingerprintOf } from "./fingerprint";
import { AGENCY_PARTS, HAND_PARTS, type HandCell, type HandPart, type InputCell } from "./plan/byHand";
import { inputsIn, inputWords, isTypable } from "./typedCells";

/** What the user wrote into the cells that may be filled in by hand. */
export type Handwriting = ReadonlyMap<HandPart, string>;

export const NOTHING_BY_HAND: Handwriting = new Map();

/** What stands on a sheet: the used range as Excel's `formulas` gives it, where it begins (0-based), and the number of charts. */
export interface SheetContent {
  formulas: readonly (readonly unknown[])[];
  row: number;
  column: number;
  charts: number;
}

/** The text in a cell; null for a number or a formula, "" for a blank. */
function textIn({ formulas, row, column }: SheetContent, cell: HandCell): string | null {
  const content = formulas[cell.row - row]?.[cell.column - column] ?? "";
  return typeof content === "string" && !content.startsWith("=") ? content : null;
}

/**
 * The sheet's fingerprint without the texts in some cells; a number or a formula there counts. All from A1 on: where the used
 * range begins may follow from those texts.
 */
function fingerprintBeside(content: SheetContent, cells: readonly HandCell[], inputs: readonly InputCell[] = []): string {
  const left = new Array<unknown>(content.column).fill("");
  const rows: unknown[][] = [...Array.from({ length: content.row }, () => []), ...content.formulas.map((row) => [...left, ...row])];
  for (const cell of cells) if (textIn(content, cell) !== null && rows[cell.row]) rows[cell.row][cell.column] = "";
  for (const { name, row, column } of inputs) if (isTypable(name, rows[row]?.[column] ?? "") && rows[row]) rows[row][column] = "";
  return fingerprintOf(rows, content.charts);
}

/**
 * The fingerprint of all that a sheet says, handwriting included; "" for an empty sheet.
 * @example contentPrint(before) === contentPrint(now) // nothing changed in between
 */
export function contentPrint(content: SheetContent | null): string {
  return content === null ? "" : fingerprintBeside(content, []);
}

/** Stands in a mark for a text, which is only compared with another. */
function print(text: string): string {
  return fingerprintOf([[text]], 0).slice(0, 8);
}

/**
 * The mark of a sheet that was just written: the fingerprint of what stands on it, and by cell that may be filled in by
 * hand its place with the print of the add-in's own text.
 * Short, since it is a property of the sheet.
 * @param taken what was taken over from the sheet before: the add-in's own text is then the model's
 * @example reportMark(content, [], model, NOTHING_BY_HAND) // "1f3a5b7c9d2e4f60"
 */
export function reportMark(content: SheetContent, cells: readonly HandCell[], model: ReportModel, taken: Handwriting, inputs: readonly InputCell[] = []): string {
  const own = ownTexts(model);
  const parts = cells.map((cell) => {
    const text = taken.has(cell.part) ? own.get(cell.part) ?? "" : textIn(content, cell) ?? "";
    return `${HAND_PARTS.indexOf(cell.part)}@${cell.row},${cell.column}:${print(text)}`;
  });
  return [fingerprintBeside(content, cells, inputs), ...parts, ...inputWords(model.inputsOf, inputs, content)].join(" ");
}

interface MarkedCell extends HandCell {
  own: string;
}

function markedCell(text: string): MarkedCell[] {
  const [found, part, row, column, own] = /^(\d)@(\d+),(\d+):(\w+)$/.exec(text) ?? [];
  return found === undefined ? [] : [{ part: HAND_PARTS[Number(part)], row: Number(row), column: Number(column), own }];
}

/**
 * What the user wrote by hand on a sheet since it was marked; null when anything else of it has changed. A cell that was
 * emptied goes back to the add-in's own text.
 * @example handwritingSince(reportMark(content, cells, model, NOTHING_BY_HAND), content)?.size // 0
 */
export function handwritingSince(mark: string, content: SheetContent): Handwriting | null {
  const [fingerprint, ...parts] = mark.split(" ");
  const cells = parts.flatMap(markedCell);
  if (fingerprintBeside(content, cells, inputsIn(mark)) !== fingerprint) return null;
  return new Map(cells.flatMap((cell): [HandPart, string][] => {
    const text = textIn(content, cell) ?? "";
    return text.trim() === "" || print(text) === cell.own ? [] : [[cell.part, text]];
  }));
}

/** What the model itself says in the cells that may be filled in by hand. */
function ownTexts(model: ReportModel): Map<HandPart, string> {
  const texts = new Map<HandPart, string>();
  for (const block of model.blocks) {
    if (block.type === "letterhead") AGENCY_PARTS.forEach((part, index) => texts.set(part, block.agency[block.agency.length - 1 - index] ?? ""));
    if (block.type === "formHead") texts.set("parties", block.right.join("\n"));
    if (block.type === "signature") texts.set("place", block.place).set("preparerTitle", block.left).set("signerTitle", block.right).set("preparer", block.preparer ?? "").set("signer", block.signer ?? "");
  }
  return texts;
}

function blockByHand(block: Block, hand: Handwriting): Block {
  if (block.type === "letterhead") return { ...block, agency: agencyByHand(block.agency, hand) };
  if (block.type === "formHead") return { ...block, right: hand.get("parties")?.split("\n") ?? block.right };
  if (block.type !== "signature") return block;
  return {
    ...block, place: hand.get("place") ?? block.place, left: hand.get("preparerTitle") ?? block.left, right: hand.get("signerTitle") ?? block.right,
    preparer: hand.get("preparer") ?? block.preparer, signer: hand.get("signer") ?? block.signer,
  };
}

function agencyByHand(agency: readonly string[], hand: Handwriting): string[] {
  const upper = agency.slice(0, -AGENCY_PARTS.length);
  const lines = AGENCY_PARTS.map((part, index) => hand.get(part) ?? agency[agency.length - 1 - index]);
  const count = lines.reduce((most, line, index) => (line === undefined ? most : index + 1), 0);
  return [...upper, ...lines.slice(0, count).map((line) => line ?? "").reverse()];
}

/**
 * The model with what the user wrote by hand on the sheet that it replaces, each text in its place.
 * @example withHandwriting(model, new Map([["signer", "Nguyễn Văn A"]]))
 */
export function withHandwriting(model: ReportModel, hand: Handwriting): ReportModel {
  return hand.size === 0 ? model : { ...model, blocks: model.blocks.map((block) => blockByHand(block, hand)) };
}
