import type { Builtin } from "./builtins/builtin";
import { COUNT_IF } from "./builtins/countIf";
import { INFORMATION } from "./builtins/information";
import { LOGIC } from "./builtins/logic";
import { LOOKUP } from "./builtins/lookup";
import { NUMBERS } from "./builtins/numbers";
import { TEXTS } from "./builtins/texts";
import { TOTALS } from "./builtins/totals";

/** The functions of Excel that this host computes itself. */
export const BUILTINS: Readonly<Record<string, Builtin>> = { ...TOTALS, ...NUMBERS, ...LOGIC, ...INFORMATION, ...TEXTS, ...LOOKUP, ...COUNT_IF };
