/** What stands in a format as it is: quoted, escaped, as wide as, filled with; and conditions, colours, currencies. */
const LITERAL = /"[^"]*"?|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/**
 * Whether a number format (en-US form) shows days or times.
 * @example isDateFormat("dd/mm/yyyy") // true
 */
export function isDateFormat(format: string): boolean {
  const code = format.replace(LITERAL, "");
  return !/^\s*general\s*$/i.test(code) && /[dmyhs]|am\/pm|a\/p/i.test(code.replace(/general/gi, ""));
}

/** Whether one of Excel's own formats, which files only number, shows days or times. */
export function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}
