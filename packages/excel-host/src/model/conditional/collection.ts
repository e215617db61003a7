import { asFlag, asNumber, oneOf, type Arguments } from "../../executor/arguments";
import { invalidArgument, itemNotFound } from "../../executor/hostError";
import { modelled, type HostObject, type TypeModel } from "../../executor/hostObject";
import { BagObject } from "../bag";
import { collection } from "../collection";
import { intersection } from "@tthc/spreadsheet/area";
import type { RangeRef } from "../rangeRef";
import type { ConditionalFormatState } from "../state";
import { borderCollection } from "./borders";
import { ruleStore } from "./store";

/** Kind of rule → the property under which the library shows it. */
const PROPERTIES = {
  CellValue: "CellValue", Custom: "Custom", DataBar: "DataBar", ColorScale: "ColorScale", IconSet: "IconSet", TopBottom: "TopBottom",
  PresetCriteria: "Preset", ContainsText: "TextComparison",
} as const;

type Kind = keyof typeof PROPERTIES;
const KINDS = Object.keys(PROPERTIES) as Kind[];

interface RuleRef {
  range: RangeRef;
  state: ConditionalFormatState;
}

function detail({ range, state }: RuleRef, type: string): HostObject {
  const { context, sheet } = range;
  const store = ruleStore(state, () => context.changed({ kind: "formats", sheet: sheet.id }));
  return new BagObject(type, context.library, store, "", (path, inner) =>
    (inner === "ConditionalRangeBorderCollection" ? borderCollection(context.library, store, path) : null));
}

/** The part of a rule under one of its properties: only the one of its own kind exists. */
function navigation(): Record<string, (ref: RuleRef) => HostObject | null> {
  return Object.fromEntries(KINDS.flatMap((kind) => {
    const name = PROPERTIES[kind];
    const typeOf = ({ range }: RuleRef): string => range.context.library.type("ConditionalFormat").navType(name)?.type ?? "";
    const own = (ref: RuleRef): HostObject | null => (ref.state.type === kind ? detail(ref, typeOf(ref)) : null);
    const required = (ref: RuleRef): HostObject => {
      const found = own(ref);
      if (!found) throw itemNotFound();
      return found;
    };
    return [[name, required], [`${name}OrNullObject`, own]];
  }));
}

const refs = (range: RangeRef): RuleRef[] => range.sheet.conditionalFormats
  .filter((state) => intersection(state.area, range.area) !== null)
  .sort((a, b) => a.priority - b.priority).map((state) => ({ range, state }));

function renumber(range: RangeRef): void {
  range.sheet.conditionalFormats.sort((a, b) => a.priority - b.priority).forEach((state, i) => { state.priority = i; });
  range.context.changed({ kind: "formats", sheet: range.sheet.id });
}

const conditionalFormat: TypeModel<RuleRef> = {
  type: "ConditionalFormat",
  identity: ({ state }) => ({ Id: state.id }),
  get: {
    Id: ({ state }) => state.id,
    Type: ({ state }) => state.type,
    Priority: ({ state }) => state.priority,
    StopIfTrue: ({ state }) => state.stopIfTrue,
  },
  set: {
    Priority: ({ range, state }, value) => {
      state.priority = asNumber(value, 0) - 0.5;
      renumber(range);
    },
    StopIfTrue: ({ state }, value) => { state.stopIfTrue = asFlag(value); },
  },
  nav: navigation(),
  object: {
    GetRange: ({ range, state }) => range.on(state.area).object,
    GetRangeOrNullObject: ({ range, state }) => range.on(state.area).object,
  },
  call: {
    Delete: ({ range, state }) => {
      range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter((other) => other !== state);
      renumber(range);
    },
  },
};

let sequence = 0;

/** A new rule goes before the others, as in Excel. */
function add(range: RangeRef, args: Arguments): HostObject {
  range.assertWritable();
  const kind = oneOf(args.at(0), KINDS);
  const state: ConditionalFormatState = {
    id: `{cf-${++sequence}}`, area: { ...range.area }, type: kind, rule: {}, format: {}, priority: -1, stopIfTrue: false,
  };
  range.sheet.conditionalFormats.push(state);
  renumber(range);
  return modelled(conditionalFormat, { range, state });
}

function clearAll(range: RangeRef): void {
  if (range.unbounded && !(range.entireColumns && range.entireRows)) throw invalidArgument();
  const gone = new Set(refs(range).map(({ state }) => state));
  range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter((state) => !gone.has(state));
  renumber(range);
}

const shared = collection<RangeRef, RuleRef>({
  type: "ConditionalFormatCollection", list: refs, wrap: (ref) => modelled(conditionalFormat, ref), keys: ({ state }) => [state.id],
});

export const conditionalFormats: TypeModel<RangeRef> = {
  ...shared,
  object: { ...shared.object, Add: add },
  call: { ...shared.call, ClearAll: clearAll },
};
