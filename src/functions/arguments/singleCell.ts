/**
 * The value of an argument that is one cell: hosts hand it over plain or as a 1 × 1 matrix.
 * @example singleCell([["Sở Y tế"]]) // "Sở Y tế"
 */
export function singleCell(argument: unknown): unknown {
  if (!Array.isArray(argument) || argument.length !== 1) return argument;
  const [only] = argument as unknown[];
  return Array.isArray(only) && only.length === 1 ? (only as unknown[])[0] : argument;
}
