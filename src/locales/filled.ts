/**
 * A sentence cut at its {placeholders}: words at the even places, the placeholders' names between them.
 * @example sentenceParts("{count} hồ sơ") // ["", "count", " hồ sơ"]
 */
export function sentenceParts(sentence: string): string[] {
  return sentence.split(/\{(\w+)\}/);
}

/**
 * A sentence with its {placeholders} filled; one without a value stays as it is.
 * @example filled("{count} hồ sơ", { count: 3 }) // "3 hồ sơ"
 */
export function filled(sentence: string, values: Record<string, string | number>): string {
  return sentenceParts(sentence).map((part, at) => (at % 2 === 0 ? part : part in values ? String(values[part]) : `{${part}}`)).join("");
}
