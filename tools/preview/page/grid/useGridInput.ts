import { useRef, type ClipboardEvent, type KeyboardEvent, type PointerEvent } from "react";
import { MAX_COLUMNS, MAX_ROWS } from "@tthc/spreadsheet/area";
import type { SheetView } from "../cell/cellView";
import { copiedText, pastedCells } from "./clipboard";
import { lastCell, moved, type Place } from "./moves";
import { targetOf, type Target } from "./pointer";
import { at, selectedArea, wholeMerges, type Selection } from "./selection";

interface GridActions {
  select(selection: Selection, reveal: boolean): void;
  /** text null = edit what the cell holds. */
  edit(text: string | null): void;
  clear(): void;
  paste(cells: string[][]): void;
}

function selectionOf(target: Target): Selection {
  switch (target.kind) {
    case "cell": return at(target.row, target.column);
    case "row": return { anchor: { row: target.row, column: 0 }, head: { row: target.row, column: MAX_COLUMNS - 1 } };
    case "column": return { anchor: { row: 0, column: target.column }, head: { row: MAX_ROWS - 1, column: target.column } };
    case "all": return { anchor: { row: 0, column: 0 }, head: { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 } };
  }
}

/** Keyboard, pointer and clipboard of the grid, as a user of Excel knows them. */
export function useGridInput(view: SheetView, selection: Selection, pageRows: () => number, actions: GridActions) {
  const dragging = useRef(false);

  const extend = (target: Target) => {
    const { head } = selectionOf(target);
    actions.select({ anchor: selection.anchor, head }, target.kind === "cell");
  };
  const onPointerDown = (event: PointerEvent) => {
    const target = targetOf(event.target);
    if (!target || event.button !== 0) return;
    dragging.current = true;
    if (event.shiftKey) extend(target);
    else actions.select(selectionOf(target), false);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!dragging.current || event.buttons !== 1) return;
    const target = targetOf(event.target);
    if (target) extend(target);
  };
  const onPointerUp = () => {
    dragging.current = false;
  };

  const move = (event: KeyboardEvent) => {
    const extending = event.shiftKey && event.key !== "Enter" && event.key !== "Tab";
    const from: Place = extending ? selection.head : selection.anchor;
    const key = event.shiftKey && event.key === "Tab" ? "ArrowLeft" : event.shiftKey && event.key === "Enter" ? "ArrowUp" : event.key;
    const to = moved(view, from, { key, ctrl: event.ctrlKey || event.metaKey }, pageRows());
    if (!to) return false;
    actions.select(extending ? { anchor: selection.anchor, head: to } : at(to.row, to.column), true);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    const command = event.ctrlKey || event.metaKey;
    if (event.key === "Tab" && !command && leavesGrid(view, selection, event.shiftKey)) return;
    if (event.key === "F2") actions.edit(null);
    else if (event.key === "Delete") actions.clear();
    else if (event.key === "Backspace") actions.edit("");
    else if (command && event.key.toLowerCase() === "a") {
      const last = lastCell(view);
      actions.select({ anchor: { row: 0, column: 0 }, head: last }, false);
    } else if (move(event)) { /* the selection moved */ } else if (event.key.length === 1 && !command) {
      actions.edit("");
      return; // the character itself goes into the field that now has the focus
    } else return;
    event.preventDefault();
  };

  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData.setData("text/plain", copiedText(view, wholeMerges(selectedArea(selection), [])));
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    actions.paste(pastedCells(event.clipboardData.getData("text/plain")));
    event.preventDefault();
  };
  return { onPointerDown, onPointerMove, onPointerUp, onKeyDown, onCopy, onPaste };
}

/** Tab at the sheet's first column backwards leaves the grid, so that nobody is caught in it. */
function leavesGrid(view: SheetView, selection: Selection, backwards: boolean): boolean {
  return backwards ? selection.anchor.column === 0 : selection.anchor.column >= lastCell(view).column;
}
