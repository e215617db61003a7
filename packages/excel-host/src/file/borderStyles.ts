/** A border as the file calls it and as Office calls it. */
interface BorderName {
  file: string;
  style: string;
  weight: string;
}

export const BORDER_NAMES: readonly BorderName[] = [
  { file: "thin", style: "Continuous", weight: "Thin" },
  { file: "medium", style: "Continuous", weight: "Medium" },
  { file: "dashed", style: "Dash", weight: "Thin" },
  { file: "dotted", style: "Dot", weight: "Thin" },
  { file: "thick", style: "Continuous", weight: "Thick" },
  { file: "double", style: "Double", weight: "Thick" },
  { file: "hair", style: "Continuous", weight: "Hairline" },
  { file: "mediumDashed", style: "Dash", weight: "Medium" },
  { file: "dashDot", style: "DashDot", weight: "Thin" },
  { file: "mediumDashDot", style: "DashDot", weight: "Medium" },
  { file: "dashDotDot", style: "DashDotDot", weight: "Thin" },
  { file: "mediumDashDotDot", style: "DashDotDot", weight: "Medium" },
  { file: "slantDashDot", style: "SlantDashDot", weight: "Medium" },
];

/** The nearest border that a file can hold: by style and weight, else by style alone. */
export function fileBorder(style: string, weight: string): string {
  const same = BORDER_NAMES.filter((name) => name.style === style);
  return (same.find((name) => name.weight === weight) ?? same[0] ?? BORDER_NAMES[0]).file;
}
