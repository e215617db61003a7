/** A sheet's name as formulas write it: always quoted, which Excel accepts for every name. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
