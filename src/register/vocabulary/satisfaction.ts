import { keyedTexts, valueLookup } from "./valueLookup";

export const ANSWERS = ["verySatisfied", "satisfied", "neutral", "dissatisfied"] as const;
/** A citizen's vote; "" when there is none or it is no answer that is known. */
type Answer = (typeof ANSWERS)[number] | "";

const TEXTS: readonly { value: Answer; texts: readonly string[] }[] = [
  { value: "verySatisfied", texts: ["Rất hài lòng", "Rất tốt", "RHL", "5"] },
  { value: "satisfied", texts: ["Hài lòng", "Tốt", "HL", "4"] },
  { value: "neutral", texts: ["Bình thường", "BT", "Chấp nhận được", "Trung bình", "3"] },
  { value: "dissatisfied", texts: ["Không hài lòng", "Chưa hài lòng", "Rất không hài lòng", "Không tốt", "KHL", "2", "1"] },
];

/**
 * What a vote says.
 * @example satisfactionOf("Rất hài lòng") // "verySatisfied"
 */
export const satisfactionOf = valueLookup<Answer>(keyedTexts(TEXTS), "");
