import { sheetDataPlace } from "../../package/sheetData";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const ROOT = /<(?:[\w.-]+:)?worksheet\b[^>]*>/;
const SELECTED = /(<(?:[\w.-]+:)?sheetView\b[^>]*?)\stabSelected="(?:1|true)"/g;

/** A worksheet part in three: before its rows, the rows, behind them. */
export interface SheetPart {
  head: string;
  rows: Uint8Array;
  tail: string;
  prefix: string;
}

export function splitSheet(xml: Uint8Array): SheetPart {
  const place = sheetDataPlace(xml);
  if (!place) return { head: decoder.decode(xml), rows: new Uint8Array(0), tail: "", prefix: "" };
  return { head: decoder.decode(xml.subarray(0, place.start)), rows: xml.subarray(place.start, place.end), tail: decoder.decode(xml.subarray(place.end)), prefix: place.prefix };
}

export function joinSheet({ head, rows, tail }: SheetPart): Uint8Array {
  const [before, after] = [encoder.encode(head), encoder.encode(tail)];
  const out = new Uint8Array(before.length + rows.length + after.length);
  out.set(before);
  out.set(rows, before.length);
  out.set(after, before.length + rows.length);
  return out;
}

/** Whether the part says that its tab is selected. */
export function isSelected(head: string): boolean {
  return new RegExp(SELECTED.source).test(head);
}

/** Two selected tabs would make Excel edit both sheets at once. */
export function unselected(head: string): string {
  return head.replace(SELECTED, "$1");
}

/**
 * The new head with every namespace that the old one declares: rows taken over from the old part may use them
 * (`x14ac:dyDescent`), and a prefix that nobody declares makes the file unreadable.
 */
export function withNamespaces(head: string, old: string): string {
  const root = ROOT.exec(head)?.[0] ?? "";
  const before = ROOT.exec(old)?.[0] ?? "";
  const missing = [...before.matchAll(/\s(xmlns:[\w.-]+)=("[^"]*"|'[^']*')/g)].filter(([, name]) => !root.includes(` ${name}=`)).map(([whole]) => whole);
  const ignorable = (text: string): string[] => /\smc:Ignorable="([^"]*)"/.exec(text)?.[1].split(/\s+/).filter(Boolean) ?? [];
  const ignored = [...new Set([...ignorable(root), ...ignorable(before)])];
  const plain = root.replace(/\smc:Ignorable="[^"]*"/, "").replace(/>$/, "");
  const merged = `${plain}${missing.join("")}${ignored.length > 0 ? ` mc:Ignorable="${ignored.join(" ")}"` : ""}>`;
  return root === "" ? head : head.replace(root, () => merged);
}
