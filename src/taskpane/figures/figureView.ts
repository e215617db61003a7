import type { KeyFigureName } from "../../report/model/keyFigureNames";
import type { KeyFiguresBlock } from "../../report/model/model";
import type { TextKey } from "../../locales/text";

/** One line of "vì sao": what was counted, numerator, denominator, convention, source. */
export interface Reason {
  label: TextKey;
  words: string;
}

/** A figure as the pane shows it: the number, what it is counted on, and how it was made. */
export interface FigureView {
  key: KeyFigureName;
  label: string;
  /** "14.064", "99,74%", "699 ?", or null when the register cannot say or the base is 0. */
  value: string | null;
  /** False where something that is open could change it; the note says what. */
  certain: boolean;
  /** The base in words, or which column is missing. */
  note: string;
  tone: KeyFiguresBlock["items"][number]["tone"];
  reasons: Reason[];
}
