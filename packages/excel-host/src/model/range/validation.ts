import { invalidArgument } from "../../executor/hostError";
import { modelled, type HostObject, type TypeModel } from "../../executor/hostObject";
import { sameArea } from "@tthc/spreadsheet/area";
import type { RangeRef } from "../rangeRef";

type Validation = NonNullable<RangeRef["sheet"]["validations"]>[number];

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber", decimal: "Decimal", textLength: "TextLength", list: "List", date: "Date", time: "Time", custom: "Custom",
};

const found = ({ sheet, area }: RangeRef): Validation | undefined =>
  sheet.validations?.find((validation) => sameArea(validation.area, area));

function made(range: RangeRef): Validation {
  const list = (range.sheet.validations ??= []);
  let validation = found(range);
  if (!validation) list.push((validation = { area: { ...range.area }, rule: {}, extra: {} }));
  return validation;
}

function setRule(range: RangeRef, value: unknown): void {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const kinds = Object.keys(value).filter((name) => name in TYPES);
  if (kinds.length !== 1) throw invalidArgument();
  range.assertWritable();
  made(range).rule = { ...value };
}

const extra = (name: string, fallback: unknown) => (range: RangeRef): unknown => found(range)?.extra[name] ?? fallback;
const setExtra = (name: string) => (range: RangeRef, value: unknown): void => {
  made(range).extra[name] = value;
};

const validation: TypeModel<RangeRef> = {
  type: "DataValidation",
  get: {
    Type: (range) => TYPES[Object.keys(found(range)?.rule ?? {})[0]] ?? "None",
    Rule: (range) => found(range)?.rule ?? {},
    Prompt: extra("prompt", { showPrompt: true, title: "", message: "" }),
    ErrorAlert: extra("errorAlert", { showAlert: true, style: "Stop", title: "", message: "" }),
    IgnoreBlanks: extra("ignoreBlanks", true),
  },
  set: { Rule: setRule, Prompt: setExtra("prompt"), ErrorAlert: setExtra("errorAlert"), IgnoreBlanks: setExtra("ignoreBlanks") },
  call: {
    Clear: (range) => {
      range.sheet.validations = range.sheet.validations?.filter((candidate) => !sameArea(candidate.area, range.area));
    },
  },
};

export const validationObject = (range: RangeRef): HostObject => modelled(validation, range);
