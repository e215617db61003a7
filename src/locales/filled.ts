/**
 * A sentence with its {placeholders} filled; one without a value stays as it is.
 * @example filled("{count} hồ sơ", { count: 3 }) // "3 hồ sơ"
 */
export function filled(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
