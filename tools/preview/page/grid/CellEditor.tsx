import { useLayoutEffect, useRef, type KeyboardEvent } from "react";
import type { CellFormat } from "@tthc/excel-host/model/state";
import { fontStyle } from "../cell/style";

interface Props {
  label: string;
  text: string;
  format: CellFormat;
  place: { left: number; top: number; width: number; height: number };
  onText(text: string): void;
  /** Keeps what was typed and moves on: one cell down, right, or stays. */
  onCommit(move: "Enter" | "Tab" | "none"): void;
  onCancel(): void;
}

/** The field over a cell while it is edited: Enter or Tab keeps, Esc gives up, Alt+Enter breaks the line. */
export function CellEditor({ label, text, format, place, onText, onCommit, onCancel }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      const { selectionStart, selectionEnd } = event.currentTarget;
      onText(`${text.slice(0, selectionStart)}\n${text.slice(selectionEnd)}`);
    } else if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      onCommit(event.key);
    } else if (event.key === "Escape") {
      event.preventDefault();
      onCancel();
    }
  };
  return (
    <textarea ref={field} aria-label={label} value={text} rows={1} spellCheck={false} className="tthc-editor"
      style={{ ...fontStyle(format), left: place.left, top: place.top, minWidth: place.width, height: place.height, width: Math.max(place.width, text.length * 8 + 24) }}
      onChange={(event) => onText(event.target.value)} onKeyDown={onKeyDown} onBlur={() => onCommit("none")} />
  );
}
