import { useCallback, useMemo } from "react";
import { mergeViewText, type MergeViewKey } from "../../../locales/mergeViewText";
import { countText } from "../../../locales/numberText";
import { mergeWordsOf, type MergeWords } from "../../../merge/results/mergeWords";
import { useSay } from "../../store/usePane";

type MergeSay = (key: MergeViewKey, values?: Record<string, string | number>) => string;

/** The pane's language for "Gộp nhiều tệp": its own texts, counts, and the words of the sheets that it makes. */
export function useMergeSay(): { tell: MergeSay; count: (value: number) => string; words: MergeWords } {
  const { language } = useSay();
  const tell = useCallback<MergeSay>((key, values) => mergeViewText(language, key, values), [language]);
  const count = useCallback((value: number) => countText(value, language), [language]);
  const words = useMemo(() => mergeWordsOf(language), [language]);
  return { tell, count, words };
}
