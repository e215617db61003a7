import { freeFileName } from "../../../files/workbookNames";
import type { ChosenFile } from "./chosenFiles";

/** More files than that are no month of one province. */
export const MOST_FILES = 200;

/** Files with those that came to them. */
export interface AddedFiles {
  /** Those that came, each under a name of its own. */
  fresh: ChosenFile[];
  /** How many were there already. */
  repeated: number;
  /** How many more than can be taken. */
  tooMany: number;
}

function isSame(a: ChosenFile, b: ChosenFile): boolean {
  return a.size === b.size && a.modified === b.modified && plainName(a.name) === plainName(b.name);
}

/** The name without the folders around it: the same file may be chosen by itself and in its folder. */
function plainName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

/**
 * What comes to the files that are there: a file chosen twice counts once; another file of the same name gets a number.
 * @example addedFiles([], [{ name: "Xã A.xlsx", … }]).fresh.length // 1
 */
export function addedFiles(there: readonly ChosenFile[], chosen: readonly ChosenFile[]): AddedFiles {
  const taken = new Set(there.map(({ name }) => name));
  const fresh: ChosenFile[] = [];
  let repeated = 0;
  let tooMany = 0;
  for (const file of chosen) {
    // Within one folder, two of a name are two files of two places.
    if (there.some((each) => isSame(each, file))) repeated++;
    else if (there.length + fresh.length >= MOST_FILES) tooMany++;
    else {
      const name = freeFileName(file.name, taken);
      taken.add(name);
      fresh.push({ ...file, name });
    }
  }
  return { fresh, repeated, tooMany };
}
