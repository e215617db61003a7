import { labelsOf } from "./openings";
import { remarksOf } from "./remarks";
import { rateAt } from "./printedRates";
import { statementsOf } from "./statements";
import { shapeOf } from "./tokens";
import type { Shape } from "./tokens";
import type { ReportText } from "./types";

/** Lines of a web page below a report that was copied with it. */
const FURNITURE = /^(?:luot danh gia|danh gia ?: ?luot danh gia|tin lien quan|binh luan|ma xac thuc|lien ket website|thong ke truy cap|luot xem|luot truy cap|cac tin khac|tin khac|ban quyen)/;

/** Where the report ends and the page's own furniture begins, as an index of the shape. */
function endOfReport({ shape, lineStarts }: Shape): number {
  const at = [...lineStarts].find((line) => FURNITURE.test(shape.slice(line, line + 60)));
  return at ?? shape.length;
}

/**
 * Reads the paragraphs of a pasted report: counts by name, rates, windows, and what is said beside them, each with its
 * words and their place. Understands Vietnamese composed or decomposed, with any line ends, numbers as 4.131, 4131 or
 * 4 131, percentages as 99,71% or 99.71 %; what it does not know it leaves alone.
 * @example parseReportText("Tháng 9/2021, Trung tâm tiếp nhận mới 4.131 hồ sơ, tồn kỳ trước chuyển sang 2.171 hồ sơ.").statements.length // 1
 */
export function parseReportText(text: string): ReportText {
  const shape = shapeOf(text);
  const end = endOfReport(shape);
  const statements = statementsOf(text, shape, end);
  const rates = [...shape.tokens].filter(([at, { kind }]) => kind === "P" && at < end).map(([at]) => rateAt(text, shape, at));
  const length = shape.places[end];
  return { statements, remarks: remarksOf(text, shape, statements, end), rates, labels: labelsOf(text, shape).filter(({ phrase }) => phrase.offset < length), length };
}
