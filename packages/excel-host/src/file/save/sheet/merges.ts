import type { Area } from "@tthc/spreadsheet/area";
import type { SheetState } from "../../../model/state";
import { areaName, parseArea } from "@tthc/spreadsheet/address";
import { ElementXml, prefixed } from "@tthc/xlsx-reader/xml/elementXml";

function nameIn(mergeCell: string): string {
  const area = parseArea(ElementXml.of(mergeCell).attributes.ref ?? "");
  return area === null ? "" : areaName(area);
}

/** Writes the merged areas that are new and takes away those that are gone. */
export function writeMerges(worksheet: ElementXml, sheet: SheetState, before: readonly Area[]): void {
  const was = new Set(before.map(areaName));
  const now = new Set(sheet.merges.map(areaName));
  const list = worksheet.child("mergeCells");
  list.change("mergeCell", (each) => {
    const name = nameIn(each);
    return was.has(name) && !now.has(name) ? "" : each;
  });
  const added = [...now].filter((name) => !was.has(name)).map((name) => prefixed(`<mergeCell ref="${name}"/>`, worksheet.prefix));
  list.addAll("mergeCell", added);
  list.set("count", list.all().length);
  worksheet.put("mergeCells", list.isEmpty ? "" : String(list));
}
