import { areaOf, type Draft } from "./draft";
import { lineCount, linesHeight } from "./measure";
import { widthOf } from "./spans";
import { COLOUR, SIZE } from "./tokens";

/** A block's heading over the whole width, with an optional note in italics at its right end. */
export function placeSectionTitle(draft: Draft, title: string, note = ""): void {
  if (title === "" && note === "") return;
  const noteColumns = note === "" ? 0 : Math.max(1, Math.floor(draft.columns / 3));
  const left = { column: 0, columns: draft.columns - noteColumns };
  const lines = lineCount(title, widthOf(draft.grid, left), SIZE.section, true);
  const row = draft.addRow(linesHeight(lines, SIZE.section));
  draft.put(areaOf(row, left), title, "text", { size: SIZE.section, bold: true, horizontal: "Left", vertical: "Center", wrap: true });
  if (noteColumns === 0) return;
  const right = { column: left.columns, columns: noteColumns };
  draft.put(areaOf(row, right), note, "text", { size: 11, italic: true, horizontal: "Right", vertical: "Bottom" });
}

/** Joins short notes into lines of the sheet's width: each note is a sentence of its own. */
function packLines(notes: readonly string[], room: number): string[] {
  const lines: string[] = [];
  for (const note of notes) {
    const last = lines[lines.length - 1];
    const joined = `${last} ${note}`;
    if (last !== undefined && lineCount(joined, room, SIZE.note) === 1) lines[lines.length - 1] = joined;
    else lines.push(note);
  }
  return lines;
}

/** Small notes under a block in quiet ink, as many on a row as fit. */
export function placeNotes(draft: Draft, notes: readonly string[]): void {
  for (const note of packLines(notes, widthOf(draft.grid, draft.wide))) {
    const lines = lineCount(note, widthOf(draft.grid, draft.wide), SIZE.note);
    const row = draft.addRow(linesHeight(lines, SIZE.note));
    const style = { size: SIZE.note, italic: true, colour: COLOUR.quiet, horizontal: "Left", vertical: "Center", wrap: true } as const;
    draft.put(areaOf(row, draft.wide), note, "text", style);
  }
}
