import { oneOf } from "../../executor/arguments";
import { modelled, type TypeModel } from "../../executor/hostObject";
import type { ModelContext } from "../context";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Calculation mode of each host; it is not part of the workbook's cells. */
const calculationModes = new WeakMap<ModelContext, (typeof MODES)[number]>();

const usesComma = (context: ModelContext): boolean => context.locale.startsWith("vi");

const numberFormat: TypeModel<ModelContext> = {
  type: "NumberFormatInfo",
  get: {
    NumberDecimalSeparator: (context) => (usesComma(context) ? "," : "."),
    NumberGroupSeparator: (context) => (usesComma(context) ? "." : ","),
  },
};

const dateFormat: TypeModel<ModelContext> = {
  type: "DatetimeFormatInfo",
  get: {
    DateSeparator: () => "/",
    ShortDatePattern: (context) => (usesComma(context) ? "dd/MM/yyyy" : "M/d/yyyy"),
    LongDatePattern: (context) => (usesComma(context) ? "dd MMMM yyyy" : "dddd, MMMM d, yyyy"),
    TimeSeparator: () => ":",
    ShortTimePattern: (context) => (usesComma(context) ? "HH:mm" : "h:mm tt"),
    LongTimePattern: (context) => (usesComma(context) ? "HH:mm:ss" : "h:mm:ss tt"),
  },
};

const culture: TypeModel<ModelContext> = {
  type: "CultureInfo",
  get: { Name: (context) => context.locale },
  nav: {
    NumberFormat: (context) => modelled(numberFormat, context),
    DatetimeFormat: (context) => modelled(dateFormat, context),
  },
};

export const application: TypeModel<ModelContext> = {
  type: "Application",
  get: {
    CalculationMode: (context) => calculationModes.get(context) ?? "Automatic",
    CalculationState: () => "Done",
    CalculationEngineVersion: () => 191029,
    DecimalSeparator: (context) => (usesComma(context) ? "," : "."),
    ThousandsSeparator: (context) => (usesComma(context) ? "." : ","),
    UseSystemSeparators: () => true,
  },
  set: { CalculationMode: (context, value) => { calculationModes.set(context, oneOf(value, MODES)); } },
  nav: { CultureInfo: (context) => modelled(culture, context) },
  call: {
    Calculate: (context, args) => {
      if (oneOf(args.at(0), ["Recalculate", "Full", "FullRebuild"] as const) !== "Recalculate") context.setDirty("all");
      context.recalculate();
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
