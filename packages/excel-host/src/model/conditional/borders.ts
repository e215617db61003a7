import { invalidArgument } from "../../executor/hostError";
import { modelled, type HostObject, type TypeModel } from "../../executor/hostObject";
import type { Library } from "../../executor/library";
import { BagObject, type BagStore } from "../bag";

const SIDES_BY_INDEX: Readonly<Record<string, string>> = { EdgeTop: "Top", EdgeBottom: "Bottom", EdgeLeft: "Left", EdgeRight: "Right" };

interface Borders {
  library: Library;
  store: BagStore;
  path: string;
}

const side = ({ library, store, path }: Borders, name: string): HostObject =>
  new BagObject("ConditionalRangeBorder", library, store, `${path}.${name}`);

function byIndex(borders: Borders, key: unknown): HostObject {
  const name = SIDES_BY_INDEX[String(key)];
  if (name === undefined) throw invalidArgument();
  return side(borders, name);
}

const model: TypeModel<Borders> = {
  type: "ConditionalRangeBorderCollection",
  get: { Count: () => 4 },
  item: byIndex,
  nav: Object.fromEntries(Object.values(SIDES_BY_INDEX).map((name) => [name, (borders: Borders) => side(borders, name)])),
  object: { GetItemAt: (borders, args) => side(borders, Object.values(SIDES_BY_INDEX)[args.integer(0)]) },
};

export const borderCollection = (library: Library, store: BagStore, path: string): HostObject => modelled(model, { library, store, path });
