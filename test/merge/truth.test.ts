import { countIn } from "../../src/indicators/figures";
import { tally } from "../../src/indicators/tally";
import type { Merged } from "../../src/merge/model/merged";
import { formatDay } from "../../src/calendar/day";
import { givenFiles, mergeGiven, yesToColumns } from "./mergedMade";
import { placeKey } from "./maker/places";
import type { Counts } from "./maker/truth/count";
import { type Truth, truthOf } from "./maker/truth/truthOf";

/** Counts of each unit, spellings of one joined. */
function countsByUnit({ reading: { table } }: Merged, { period, total }: Truth): Map<string, Counts> {
  const counted = tally(table, period);
  const names = Object.keys(total) as (keyof Counts)[];
  const units = new Map<string, Counts>();
  counted.groups.forEach((unit, group) => {
    const own = units.get(placeKey(unit)) ?? Object.fromEntries(names.map((name) => [name, 0])) as unknown as Counts;
    for (const name of names) own[name] += countIn(counted, name)(group);
    units.set(placeKey(unit), own);
  });
  return units;
}

function ofUnit({ unit: _unit, by: _by, ...counts }: Truth["units"][number]): Counts {
  return counts;
}

function byReason(excluded: Merged["files"][number]["rows"]["excluded"]): Record<string, number> {
  return Object.fromEntries(excluded.map(({ type, count }) => [type, count]));
}

describe.each([1, 6])("forty made files, merged (seed %i)", (seed) => {
  const asked = { seed, files: 40, rows: 30 };
  const truth = truthOf(asked);
  let asRead: Merged;
  let merged: Merged;

  beforeAll(async () => {
    const given = await givenFiles(asked);
    asRead = mergeGiven(given, truth.expectedUnits);
    merged = mergeGiven(given, truth.expectedUnits, yesToColumns(asRead));
  });

  it("say of each file whether it was read, what it holds, whose it is and what became of each row", () => {
    expect(merged.files.map(({ name, status, refusal, kind, unit, rows }) => ({
      file: name, status, reason: refusal?.code ?? "", kind, unit: unit === null ? "" : placeKey(unit.name), rows: { ...rows, excluded: byReason(rows.excluded) },
    }))).toEqual(truth.files.map(({ file, status, reason, kind, unit, rows }) => ({ file, status, reason, kind, unit: placeKey(unit), rows })));
  });

  it("give every unit every figure that a plain count gives it, and no unit more", () => {
    const units = countsByUnit(merged, truth);
    const expected = truth.units.filter(({ by }) => by === "cases");
    expect(Object.fromEntries(units)).toEqual(Object.fromEntries(expected.map((each) => [placeKey(each.unit), ofUnit(each)])));
  });

  it("keep what units print of themselves as it was printed", () => {
    const printed = merged.reading.aggregates.flatMap(({ rows, rowsRead }) => (rows === "unit" ? rowsRead.filter(({ role }) => role === "data") : []));
    const expected = truth.units.filter(({ by, unit }) => by === "aggregate" && printed.some(({ label }) => label === unit));
    expect(expected.length).toBeGreaterThan(3);
    expect(printed.map(({ label, counts: { cumulative, resolved, overdue } }) => ({ label, cumulative, resolved, overdue })))
      .toEqual(expected.map(({ unit, cumulative, resolved, overdue }) => ({ label: unit, cumulative, resolved, overdue })));
  });

  it("name the units that sent nothing, those that sent twice, and cases in the file of another", () => {
    expect(merged.missingUnits.map(placeKey)).toEqual(truth.missingUnits.map(placeKey));
    expect(merged.repeatedUnits.map(({ unit, files }) => ({ unit: placeKey(unit), files }))).toEqual(truth.repeatedUnits.map(({ unit, files }) => ({ unit: placeKey(unit), files })));
    expect(merged.strays.map((each) => ({ ...each, of: placeKey(each.of), unit: placeKey(each.unit) })))
      .toEqual(truth.strays.map((each) => ({ ...each, of: placeKey(each.of), unit: placeKey(each.unit) })));
  });

  it("count a case of several files once and tell both days where they disagree", () => {
    const { common, differing, shown } = merged.sameCases;
    expect([common, differing]).toEqual([truth.sameCases.common, truth.sameCases.differing.length + truth.sameCases.otherState]);
    const days = shown.filter(({ field }) => field !== "status").map(({ caseId, field, kept, left }) => ({ caseId, field: String(field), kept: kept.value, left: left.value }));
    expect(days.sort((a, b) => (a.caseId < b.caseId ? -1 : 1)))
      .toEqual(truth.sameCases.differing.map(({ caseId, field, kept, left }) => ({ caseId, field, kept: formatDay(kept), left: formatDay(left) })).sort((a, b) => (a.caseId < b.caseId ? -1 : 1)));
  });

  it("ask once about a header of several files, and never again once it is answered", () => {
    const asks = ({ reading: { offers } }: Merged): { header: string; sheets: number }[] => offers.flatMap((offer) => (offer.kind === "column" ? [{ header: offer.header, sheets: offer.sheets ?? 1 }] : []));
    expect(asks(asRead)).toEqual(truth.questions.map(({ header, files }) => ({ header, sheets: files.length })));
    expect(asks(merged)).toEqual([]);
  });
});
