import { useEffect, useRef, type KeyboardEvent } from "react";
import type { SheetState } from "@tthc/excel-host/model/state";
import { useText } from "../language/language";

interface Props {
  sheets: readonly SheetState[];
  active: string;
  onActivate(sheetName: string): void;
}

/** The tabs of the visible sheets; arrow keys go from one to the next. */
export function SheetTabs({ sheets, active, onActivate }: Props) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const visible = sheets.filter((sheet) => sheet.visibility === "Visible");
  const index = visible.findIndex((sheet) => sheet.id === active);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = visible[index + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    onActivate(next.name);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  return (
    <div ref={list} role="tablist" tabIndex={-1} aria-label={text("preview.sheets")} className="tthc-tabs" onKeyDown={onKeyDown}>
      {visible.map((sheet) => (
        <button key={sheet.id} type="button" role="tab" aria-selected={sheet.id === active} tabIndex={sheet.id === active ? 0 : -1}
          className="tthc-tab" style={sheet.tabColor ? { borderBottomColor: sheet.tabColor } : undefined} onClick={() => onActivate(sheet.name)}>
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
