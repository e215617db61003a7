import type { Library } from "./library";
import { ACTION_TYPE, PATH_TYPE, type Action, type RequestBody } from "./protocol";
import type { References } from "./references";

const camel = (name: string): string => (name === "" ? "getItem" : name[0].toLowerCase() + name.slice(1));

/** Type name of an object path, as far as the library's own metadata tells; "" when it does not. */
function typeOf(id: number | undefined, body: RequestBody, library: Library, references: References): string {
  const path = id === undefined ? undefined : body.ObjectPaths[id];
  if (!path) return "";
  if (path.ObjectPathType === PATH_TYPE.global) return "Workbook";
  if (path.ObjectPathType === PATH_TYPE.reference) return references.find(path.Name).type;
  const parent = typeOf(path.ParentObjectPathId, body, library, references);
  if (parent === "") return "";
  if (path.ObjectPathType === PATH_TYPE.property) return library.type(parent).navType(path.Name)?.type ?? "";
  if (path.ObjectPathType === PATH_TYPE.indexer) return library.type(parent).itemType();
  return returned(path.Name);
}

const TYPES_OF_METHODS: readonly (readonly [RegExp, string])[] = [
  [/Worksheet/, "Worksheet"], [/Range|Cell|Row$|Column$|Rect|Intersection/, "Range"],
];
const returned = (method: string): string => TYPES_OF_METHODS.find(([pattern]) => pattern.test(method))?.[1] ?? "";

/** Where an action failed, as Excel names it: "Range.values", "WorksheetCollection.getItem". */
export function locationOf(action: Action, body: RequestBody, library: Library, references: References): string {
  try {
    const path = body.ObjectPaths[action.ObjectPathId];
    const making = action.ActionType === ACTION_TYPE.instantiate;
    const type = typeOf(making ? path?.ParentObjectPathId : action.ObjectPathId, body, library, references);
    const member = camel(making ? path?.Name ?? "" : action.Name);
    return type === "" ? member : `${type}.${member}`;
  } catch {
    return camel(action.Name); // the failure itself matters more than where it was
  }
}
