/** A border as the file calls it, as Office calls it, and excelize's number of it. */
export interface BorderName {
  file: string;
  style: string;
  weight: string;
  number: number;
}

export const BORDER_NAMES: readonly BorderName[] = [
  { file: "thin", style: "Continuous", weight: "Thin", number: 1 },
  { file: "medium", style: "Continuous", weight: "Medium", number: 2 },
  { file: "dashed", style: "Dash", weight: "Thin", number: 3 },
  { file: "dotted", style: "Dot", weight: "Thin", number: 4 },
  { file: "thick", style: "Continuous", weight: "Thick", number: 5 },
  { file: "double", style: "Double", weight: "Thick", number: 6 },
  { file: "hair", style: "Continuous", weight: "Hairline", number: 7 },
  { file: "mediumDashed", style: "Dash", weight: "Medium", number: 8 },
  { file: "dashDot", style: "DashDot", weight: "Thin", number: 9 },
  { file: "mediumDashDot", style: "DashDot", weight: "Medium", number: 10 },
  { file: "dashDotDot", style: "DashDotDot", weight: "Thin", number: 11 },
  { file: "mediumDashDotDot", style: "DashDotDot", weight: "Medium", number: 12 },
  { file: "slantDashDot", style: "SlantDashDot", weight: "Medium", number: 13 },
];

/** The nearest border that a file can hold: by style and weight, else by style alone. */
export function borderNumber(style: string, weight: string): number {
  const same = BORDER_NAMES.filter((name) => name.style === style);
  return (same.find((name) => name.weight === weight) ?? same[0] ?? BORDER_NAMES[0]).number;
}
