import { asFlag, asText, type Arguments } from "../../executor/arguments";
import { invalidArgument, itemNotFound } from "../../executor/hostError";
import { modelled, type HostObject, type TypeModel } from "../../executor/hostObject";
import { collection } from "../collection";
import type { ModelContext } from "../context";
import { fullAddress, parseArea } from "@tthc/spreadsheet/address";
import { placeOf } from "../grid/reference";
import { RangeRef } from "../rangeRef";
import type { NameState, SheetState } from "../state";

/** The names of the workbook (no sheet) or of one sheet. */
export class NameScope {
  constructor(readonly context: ModelContext, readonly sheet: SheetState | null) {}

  get id(): string {
    return this.sheet?.id ?? "";
  }

  list(): NameState[] {
    return this.context.state.names.filter((name) => name.scope === this.id);
  }
}

interface NameRef {
  scope: NameScope;
  name: NameState;
}

function rangeOf({ scope, name }: NameRef): HostObject | null {
  const place = placeOf(scope.context.state, scope.sheet, name.formula);
  return place && new RangeRef(scope.context, place.sheet, place.area).object;
}

function valueOf({ scope, name }: NameRef): unknown {
  const place = placeOf(scope.context.state, scope.sheet, name.formula);
  if (place) return fullAddress(place.sheet.name, place.area, true);
  const constant = name.formula.replace(/^=/, "");
  const quoted = /^"(.*)"$/s.exec(constant);
  return quoted ? quoted[1].replaceAll('""', '"') : Number.isNaN(Number(constant)) ? name.formula : Number(constant);
}

function typeOf(ref: NameRef): string {
  if (placeOf(ref.scope.context.state, ref.scope.sheet, ref.name.formula)) return "Range";
  if (ref.name.formula.includes("#REF!")) return "Error";
  return typeof valueOf(ref) === "number" ? "Double" : "String";
}

/** Formulas with the name mean something else now. */
function computeUsers({ context }: NameScope, { name }: NameState): void {
  context.setDirty({ using: [name] });
  context.recalculate();
}

const namedItem: TypeModel<NameRef> = {
  type: "NamedItem",
  identity: ({ name }) => ({ _Id: name.name, Name: name.name }),
  get: {
    Name: ({ name }) => name.name,
    _Id: ({ name }) => name.name,
    Type: typeOf,
    Value: valueOf,
    Formula: ({ name }) => (name.formula.startsWith("=") ? name.formula : `=${name.formula}`),
    Comment: ({ name }) => name.comment,
    Visible: ({ name }) => name.visible,
    Scope: ({ scope }) => (scope.sheet ? "Worksheet" : "Workbook"),
  },
  set: {
    Formula: ({ scope, name }, value) => {
      name.formula = asText(value);
      computeUsers(scope, name);
    },
    Comment: ({ name }, value) => { name.comment = asText(value); },
    Visible: ({ name }, value) => { name.visible = asFlag(value); },
  },
  nav: {
    Worksheet: ({ scope }) => {
      if (!scope.sheet) throw invalidArgument();
      return scope.context.sheetObject(scope.sheet);
    },
    WorksheetOrNullObject: ({ scope }) => scope.sheet && scope.context.sheetObject(scope.sheet),
  },
  object: {
    GetRange: (ref) => {
      const range = rangeOf(ref);
      if (!range) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: rangeOf,
  },
  call: {
    Delete: ({ scope, name }) => {
      const { state } = scope.context;
      state.names = state.names.filter((other) => other !== name);
      computeUsers(scope, name);
    },
  },
};

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

function checkedName(scope: NameScope, args: Arguments): string {
  const name = args.text(0);
  const taken = scope.list().some((other) => other.name.toLowerCase() === name.toLowerCase());
  if (!VALID_NAME.test(name) || name.length > 255 || parseArea(name) !== null || /^[rc]$/i.test(name) || taken) throw invalidArgument();
  return name;
}

function add(scope: NameScope, args: Arguments): HostObject {
  const { context } = scope;
  const name = checkedName(scope, args);
  const range = args.model(1, RangeRef);
  const formula = range ? `=${fullAddress(range.sheet.name, range.area, true)}` : String(args.at(1) ?? "");
  const item: NameState = { name, formula, comment: args.optionalText(2) ?? "", visible: true, scope: scope.id };
  context.state.names.push(item);
  computeUsers(scope, item);
  return modelled(namedItem, { scope, name: item });
}

const shared = collection<NameScope, NameState>({
  type: "NamedItemCollection",
  list: (scope) => scope.list(),
  wrap: (name, scope) => modelled(namedItem, { scope, name }),
  keys: (name) => [name.name],
});

export const names: TypeModel<NameScope> = { ...shared, object: { ...shared.object, Add: add } };
