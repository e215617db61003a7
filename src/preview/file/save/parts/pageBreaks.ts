import type { SheetState } from "../../../model/state";

/** Elements of a worksheet that follow its row breaks (ECMA-376 18.3.1.99). */
const AFTER = /<(?:[\w.-]+:)?(?:colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|drawingHF|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s/>]|<\/(?:[\w.-]+:)?worksheet\s*>/;
const BREAKS = /<((?:[\w.-]+:)?)rowBreaks(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/\1rowBreaks\s*>)/;

/** The tail of a worksheet part with the sheet's page breaks; unchanged for a sheet that says nothing of them. */
export function withPageBreaks(tail: string, sheet: SheetState, prefix: string): string {
  const rows = sheet.page.rowBreaks;
  if (rows === undefined) return tail;
  const without = tail.replace(BREAKS, "");
  if (rows.length === 0) return without;
  const breaks = [...rows].sort((a, b) => a - b).map((row) => `<${prefix}brk id="${row}" max="16383" man="1"/>`).join("");
  const at = AFTER.exec(without)?.index ?? without.length;
  return `${without.slice(0, at)}<${prefix}rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</${prefix}rowBreaks>${without.slice(at)}`;
}
