import { invalidOperation } from "../../executor/hostError";
import { modelled, type HostObject } from "../../executor/hostObject";
import { collection } from "../collection";
import { fullAddress } from "@tthc/spreadsheet/address";
import { cellCount, intersection, type Area } from "@tthc/spreadsheet/area";
import type { RangeRef } from "../rangeRef";

/** "If merged areas count >512, API will fail to return result" (Excel.Range.getMergedAreasOrNullObject). */
const MOST_AREAS = 512;

interface MergedAreas {
  range: RangeRef;
  areas: readonly Area[];
}

const areaCollection = collection<MergedAreas, Area>({
  type: "RangeCollection",
  list: ({ areas }) => areas,
  wrap: (area, { range }) => range.on(area).object,
  keys: () => [],
});

const rangeAreas = {
  type: "RangeAreas",
  alive: ({ range }: MergedAreas) => range.assertAlive(),
  get: {
    Address: ({ range, areas }: MergedAreas) => areas.map((area) => fullAddress(range.sheet.name, area)).join(","),
    AreaCount: ({ areas }: MergedAreas) => areas.length,
    CellCount: ({ areas }: MergedAreas) => areas.reduce((sum, area) => sum + cellCount(area), 0),
  },
  nav: { Areas: (merged: MergedAreas) => modelled(areaCollection, merged) },
};

/** The merged areas that meet a range, whole; null when there are none. */
export function mergedAreas(range: RangeRef): HostObject | null {
  const areas = range.sheet.merges.filter((merge) => intersection(merge, range.area) !== null);
  if (areas.length > MOST_AREAS) throw invalidOperation("The range holds more than 512 merged areas.");
  return areas.length === 0 ? null : modelled(rangeAreas, { range, areas });
}
