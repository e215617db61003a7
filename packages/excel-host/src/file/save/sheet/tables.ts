import type { SheetState, TableState } from "../../../model/state";
import { areaName } from "@tthc/spreadsheet/address";
import { tableName, tableXml } from "@tthc/xlsx-reader/package/tables";
import type { PackageEditor } from "../../package/editor";
import { ElementXml, prefixed } from "@tthc/xlsx-reader/xml/elementXml";
import { attributeText } from "@tthc/xlsx-reader/xml/tags";
import { decodeControl } from "@tthc/xlsx-reader/xml/text";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** A column's name as the file keeps it: line breaks by their number. */
function columnName(name: string): string {
  return attributeText(name.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/\r/g, "_x000D_").replace(/\n/g, "_x000A_"));
}

function headersOf(sheet: SheetState, { area, showHeaders }: TableState): string[] {
  return Array.from({ length: area.columns }, (_, index) => {
    const header = showHeaders ? sheet.rows[area.row]?.values[area.column + index] : undefined;
    return columnName(header === undefined || header === "" ? `Column${index + 1}` : String(header));
  });
}

/** Columns of a table: those whose name is known keep what the file says of them. */
function columnsXml(names: readonly string[], before: ElementXml): string {
  const known = new Map(before.all("tableColumn").map((each) => [columnName(decodeControl(ElementXml.of(each).attributes.name ?? "")), each]));
  let next = 1 + Math.max(0, ...before.all("tableColumn").map((each) => Number(ElementXml.of(each).attributes.id) || 0));
  const columns = names.map((name) => known.get(name) ?? prefixed(`<tableColumn id="${next++}" name="${name}"/>`, before.prefix));
  return prefixed(`<tableColumns count="${names.length}">`, before.prefix) + columns.join("") + prefixed("</tableColumns>", before.prefix);
}

/** Brings a table's part to what the table is now. before: null for a new one. */
function changeTable(table: ElementXml, sheet: SheetState, now: TableState, before: TableState | null): void {
  if (now.name !== before?.name) ["name", "displayName"].forEach((attribute) => table.set(attribute, now.name));
  table.set("ref", areaName(now.area));
  table.set("totalsRowCount", now.showTotals ? 1 : null);
  if (now.showTotals) table.set("totalsRowShown", null);
  const filter = table.child("autoFilter");
  filter.set("ref", areaName(now.showTotals ? { ...now.area, rows: now.area.rows - 1 } : now.area));
  if (table.first("autoFilter") !== undefined) table.put("autoFilter", String(filter));
  const names = headersOf(sheet, now);
  const columns = table.child("tableColumns");
  const listed = columns.all("tableColumn").map((each) => columnName(decodeControl(ElementXml.of(each).attributes.name ?? "")));
  const sameColumns = now.showHeaders ? listed.join("\n") === names.join("\n") : listed.length === names.length;
  if (!sameColumns) table.put("tableColumns", columnsXml(names, columns));
  const look = table.child("tableStyleInfo");
  if (now.style !== before?.style) look.set("name", now.style || null);
  if (now.showBandedRows !== before?.showBandedRows) look.set("showRowStripes", now.showBandedRows ? 1 : 0);
  if (Object.keys(look.attributes).length > 0) table.put("tableStyleInfo", String(look));
}

function newTable(editor: PackageEditor, id: number): ElementXml {
  return ElementXml.of("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    + `<table xmlns="${editor.vocabulary.main}" id="${id}" name="" displayName="" ref="" totalsRowShown="0"><autoFilter ref=""/><tableColumns/>`
    + "<tableStyleInfo showFirstColumn=\"0\" showLastColumn=\"0\" showRowStripes=\"1\" showColumnStripes=\"0\"/></table>", TABLE_ORDER);
}

/** The tables' parts of a sheet of the file by the tables' names. */
function partsByName(editor: PackageEditor, part: string): Map<string, { target: string; id: string }> {
  const listed = editor.relationships(part).filter(({ kind }) => kind === "table").flatMap(({ id, target }): [string, { target: string; id: string }][] => {
    const table = tableXml(editor.text(target));
    return table ? [[tableName(table), { target, id }]] : [];
  });
  return new Map(listed);
}

/** A number that no table of the package has. */
function freeId(editor: PackageEditor): number {
  const ids = editor.entries.filter(({ name }) => /table\d*\.xml$/i.test(name)).map(({ name }) => Number(tableXml(editor.text(name))?.attributes.id) || 0);
  return 1 + Math.max(0, ...ids);
}

/** Brings the tables of a sheet to their present state; unchanged ones are not touched. */
export function writeTables(editor: PackageEditor, part: string, worksheet: ElementXml, sheet: SheetState, before: readonly TableState[]): void {
  const parts = partsByName(editor, part);
  const known = new Map(before.map((table) => [table.id, table]));
  const gone = new Set(before.filter(({ id }) => !sheet.tables.some((table) => table.id === id)).flatMap(({ name }) => parts.get(name)?.id ?? []));
  const list = worksheet.child("tableParts");
  list.change("tablePart", (each) => (gone.has(ElementXml.of(each).attributes["r:id"] ?? "") ? "" : each));
  editor.unrelate(part, gone);
  for (const table of sheet.tables) {
    const old = known.get(table.id);
    if (old && JSON.stringify(old) === JSON.stringify(table)) continue;
    const target = parts.get(old?.name ?? "")?.target;
    const xml = target === undefined ? newTable(editor, freeId(editor)) : ElementXml.of(editor.text(target) ?? "", TABLE_ORDER);
    changeTable(xml, sheet, table, old ?? null);
    if (target !== undefined) {
      editor.change(target, String(xml));
      continue;
    }
    const added = editor.freeName("xl/tables/table", ".xml");
    editor.set(added, String(xml));
    editor.declare(added, TABLE_TYPE);
    list.add("tablePart", prefixed(`<tablePart xmlns:r="${editor.vocabulary.relationships}" r:id="${editor.relate(part, { kind: "table", target: added })}"/>`, worksheet.prefix));
  }
  list.set("count", list.all().length);
  worksheet.put("tableParts", list.isEmpty ? "" : String(list));
}
