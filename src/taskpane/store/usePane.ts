import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import { text, type Language, type TextKey } from "../../locales/text";
import type { Pane, PaneActions } from "./pane";
import type { PaneState, Sentence } from "./state";

export const PaneContext = createContext<Pane | null>(null);

function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("PaneContext is missing above this component");
  return pane;
}

/** A part of the pane's state; the component draws again when it changes. Pick members, do not build new objects. */
export function usePaneState<Part>(pick: (state: PaneState) => Part): Part {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => pick(store.get()));
}

export function usePaneActions(): PaneActions {
  return usePane().actions;
}

export type Say = (key: TextKey, values?: Record<string, string | number>) => string;

/** The pane's language and the function that says a text in it. */
export function useSay(): { say: Say; language: Language; sentence: (sentence: Sentence) => string } {
  const language = usePaneState((state) => state.language);
  const say = useCallback<Say>((key, values) => text(language, key, values), [language]);
  const sentence = useCallback(
    (given: Sentence) => {
      if ("said" in given) return given.said;
      return "problem" in given ? given.problem.message : text(language, given.key, given.values);
    }, [language]);
  return { say, language, sentence };
}
