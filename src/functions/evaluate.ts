import type { Language } from "../locales/language";
import type { FunctionValue } from "./model/cells";
import type { Outcome } from "./model/problem";
import type { CallPlaces, FunctionSpec } from "./model/spec";

/**
 * Computes one worksheet function from its arguments as Excel hands them over; an argument left out is null. The rules are those of
 * the published report unless the options say otherwise; no clock is read and no argument is changed.
 * @param places where the formula and its arguments stand, for functions that ask for it
 * @example evaluate(functionSpec("INTAKE"), [matrix, "Q3/2021", null, [[["Ngày chốt"]], [[14]]]], "vi") // { ok: true, value: 14043 }
 */
export function evaluate(spec: FunctionSpec, args: readonly unknown[], language: Language, places?: CallPlaces): Outcome<FunctionValue> {
  return spec.compute({ args, language, ...(places ? { places } : {}) });
}
