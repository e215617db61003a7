import { readFile } from "../../../files/readFile";
import type { ImportedSheet } from "../../../files/model/types";
import type { FileSheet, SheetsOutcome } from "../../../files/model/fileSheet";
import type { FileUnit, GivenFile, Merged, MergedFile, MergeOptions } from "../../../merge/model/merged";
import { openOffers } from "../../../register/corrections/answers";
import { singleOffers } from "../../../register/corrections/alikeOffers";
import { findLayout } from "../../../register/layout/findLayout";
import { nameKey } from "../../../register/texts/nameKey";
import { createRegisterReader } from "../../../register/reader/registerReader";

// Stands in for src/files/readSheets and src/merge until they are there: files of text only, the first sheet of each.

function sheetOf({ name, rows }: ImportedSheet): FileSheet {
  return { name, isHidden: false, rows: rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : cell.number))), merged: [], tables: [], hiddenRows: new Set() };
}

export function readSheets(bytes: Uint8Array): SheetsOutcome {
  const outcome = readFile(bytes);
  if (!outcome.ok) return outcome;
  const { kind, encoding, notes, sheets } = outcome.file;
  return { ok: true, file: { kind, encoding, notes, sheets: sheets.map(sheetOf) } };
}

const NOTHING: MergedFile["rows"] = { read: 0, used: 0, excluded: [] };

function refusedFile({ content, ...facts }: GivenFile): MergedFile {
  const refusal: MergedFile["refusal"] = content.ok ? { code: "noRegister", values: {} } : { code: content.code, values: content.values };
  return { ...facts, status: "refused", refusal, kind: null, unit: null, units: [], sheets: [], rows: NOTHING, questions: 0 };
}

export function* mergeSteps(files: readonly GivenFile[], { answers, units, today, more }: MergeOptions): Generator<string, Merged> {
  const reader = createRegisterReader({ corrections: answers.corrections, today, more });
  const keys = new Map<string, string>();
  for (const { name, content } of files) {
    yield name;
    const sheet = content.ok ? content.file.sheets[0] : undefined;
    if (!sheet) continue;
    const key = `${name} › ${sheet.name}`;
    const layout = findLayout({ sheet: key, top: 1, left: 1, rows: sheet.rows.slice(0, 60) }, { corrections: answers.corrections, lastRow: sheet.rows.length });
    if (!layout) continue;
    keys.set(name, key);
    reader.add(layout, { top: layout.firstRow, rowCount: sheet.rows.length - layout.firstRow + 1, blocks: [{ left: 1, values: sheet.rows.slice(layout.firstRow - 1) }] });
  }
  const reading = reader.finish();
  const open = openOffers(reading.offers, reading.layouts, answers).flatMap(singleOffers);
  const { table } = reading;
  const merged = files.map((file): MergedFile => {
    const key = keys.get(file.name);
    if (key === undefined) return refusedFile(file);
    const at = table.sheets.indexOf(key);
    const named = new Set<string>();
    let used = 0;
    for (let place = 0; place < table.length; place++) {
      if (table.sheet[place] !== at) continue;
      used++;
      named.add(table.units[table.unit[place]]);
    }
    const layout = reading.layouts.find(({ sheet }) => sheet === key);
    const read = layout ? Math.max(used, layout.lastRow - layout.firstRow + 1) : used;
    const inIt = [...named].filter((each) => each !== "");
    const unit: FileUnit | null = inIt.length === 1 ? { name: inIt[0], from: "column" } : null;
    const { content: _, ...facts } = file;
    return {
      ...facts, status: "read", refusal: null, kind: "cases", unit, units: inIt, sheets: [{ sheet: "", key, kind: "cases" }],
      rows: { read, used, excluded: read > used ? [{ type: "notACase", count: read - used }] : [] }, questions: open.filter((offer) => "sheet" in offer && offer.sheet === key).length,
    };
  });
  const sent = new Set(merged.flatMap((file) => file.units).map(nameKey));
  const byUnit = new Map<string, string[]>();
  for (const { name, unit } of merged) if (unit) byUnit.set(unit.name, [...(byUnit.get(unit.name) ?? []), name]);
  return {
    reading, files: merged, missingUnits: units.filter((each) => !sent.has(nameKey(each))),
    repeatedUnits: [...byUnit].filter(([, names]) => names.length > 1).map(([unit, names]) => ({ unit, files: names })),
    strays: [], sameCases: { common: 0, differing: 0, shown: [] },
  };
}
