import { useMemo } from "react";
import { countText } from "../../../locales/numberText";
import { procedureText, type ProcedureKey } from "../../../locales/procedureText";
import { procedureViewText, type ProcedureViewKey } from "../../../locales/procedureViewText";
import { usePaneState } from "../../store/usePane";

type Values = Record<string, string | number>;

/** The words of the view, and those of procedures. */
export interface ProcedureViewWords {
  view: (key: ProcedureViewKey, values?: Values) => string;
  told: (key: ProcedureKey, values?: Values) => string;
  count: (value: number) => string;
}

export function useProcedureWords(): ProcedureViewWords {
  const language = usePaneState((state) => state.language);
  return useMemo(() => ({
    view: (key: ProcedureViewKey, values?: Values) => procedureViewText(language, key, values),
    told: (key: ProcedureKey, values?: Values) => procedureText(language, key, values),
    count: (value: number) => countText(value, language),
  }), [language]);
}
