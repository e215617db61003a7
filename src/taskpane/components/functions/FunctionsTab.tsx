import { useRef } from "react";
import { usePaneState } from "../../store/usePane";
import type { ReadDone } from "../../store/state";
import { FunctionForm } from "./FunctionForm";
import { FunctionList } from "./FunctionList";
import { HandlesCard } from "./HandlesCard";
import { ValuesCard } from "./ValuesCard";
import { SelfCheckLink } from "./SelfCheckLink";

/** What can be done with all formulas of the workbook, each a card below the functions. */
const TOOLS = [HandlesCard, ValuesCard] as const;

/** The worksheet functions: a list to search in, or the form of the one that was chosen; then what is done with formulas that stand. */
export function FunctionsTab({ done }: { done: ReadDone }) {
  const draft = usePaneState((state) => state.draft);
  /** The function whose form was left: the list gives it the keyboard back. */
  const left = useRef<string | null>(null);
  return (
    <>
      {draft
        ? <FunctionForm key={draft.id} done={done} draft={draft} leave={() => { left.current = draft.id; }} />
        : <FunctionList done={done} focused={left.current} />}
      {TOOLS.map((Tool) => <Tool key={Tool.name} />)}
      <SelfCheckLink />
    </>
  );
}
