/**
 * The look of a written sheet. Page and type sizes follow NĐ 30/2020 (domain.md 5): A4, Times New Roman, motto and
 * agency 12–13, title 14. The few colours keep their order of darkness when printed in black and white.
 */
export const FONT = "Times New Roman";

/** A4 landscape in points, and its margins (20 mm at the top, 15 mm at the other sides). */
export const PAGE = { width: 841.9, height: 595.3, side: 42.5, top: 56.7, bottom: 42.5, header: 28.3, footer: 21.3 } as const;

/** Room for the sheet on one printed page, points. The columns fill the width exactly, so print keeps 100 %. */
export const PRINT = { width: Math.floor(PAGE.width - 2 * PAGE.side), height: Math.floor(PAGE.height - PAGE.top - PAGE.bottom) } as const;

export const SIZE = {
  motto: 12, title: 14, subtitle: 12, section: 12, body: 11, header: 10, small: 9, text: 13, figure: 15, label: 9.5, note: 9,
} as const;

export const COLOUR = {
  ink: "#000000",
  quiet: "#595959",
  rule: "#7F7F7F",
  hairline: "#C8CDD3",
  headerFill: "#E6ECF2",
  inputFill: "#FFF3C4",
  totalFill: "#F3F5F7",
  doubtFill: "#FDF1F0",
  bad: "#A61B1B",
  good: "#1E6B3A",
  warning: "#8A5200",
} as const;

/** A number that is not certain, beside its mark. */
export const DOUBTFUL = { italic: true, colour: COLOUR.bad } as const;

/** Chart colours: dark, light, middle in grey print, so that neighbours in a stack differ without colour. */
export const SERIES_COLOUR = {
  early: "#1F3B5C",
  onTime: "#9DB8D2",
  late: "#B5452C",
  target: "#000000",
  primary: "#1F3B5C",
  secondary: "#9DB8D2",
  third: "#5F7F6B",
} as const;

/** Height of the plain rows under a chart, points. */
export const CHART_ROW = 15;
/** Blank space between two blocks, points. */
export const GAP = 8;
/** More frozen rows than this (points) would leave too little to scroll on a small screen. */
export const MOST_FROZEN = 200;
