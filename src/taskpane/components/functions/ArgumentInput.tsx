import { useEffect, useId, useState } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import type { Node } from "@tthc/spreadsheet/formula";
import { formulaText } from "../../formulas/formulaText";
import { referenceNode, typedNode } from "../../formulas/functionDraft";
import type { ListSeparator } from "../../services/services";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";

interface ArgumentInputProps {
  label: string;
  hint?: string;
  required?: boolean;
  node: Node;
  /** Numbers are texts here too: a year, a unit that is called by a number. */
  isText?: boolean;
  /** Values to choose from; anything else can be typed. */
  suggestions?: readonly string[];
  placeholder?: string;
  change: (node: Node) => void;
}

/** One argument: typed, taken from a list, or the cells that are selected. */
export function ArgumentInput({ label, hint, required = false, node, isText = false, suggestions = [], placeholder, change }: ArgumentInputProps) {
  const styles = useStyles();
  const { say } = useSay();
  const separator = usePaneState((state) => state.listSeparator);
  const list = useId();
  const [typed, setTyped] = useTyped(node, isText, separator);
  const take = (text: string): void => {
    setTyped(text);
    change(typedNode(text, isText));
  };
  return (
    <>
      <Field className={styles.field} label={label} hint={hint || undefined} required={required} size="small">
        {(field) => (
          <div className={styles.row} style={{ flexWrap: "nowrap" }}>
            <Input {...field} className={styles.grow} size="small" value={typed} list={suggestions.length > 0 ? list : undefined} placeholder={placeholder} maxLength={2000}
              onChange={(_, { value }) => take(value)} />
            <PickCells label={say("pane.functions.pickFor", { name: label })} take={(address) => change(referenceNode(address))} />
          </div>
        )}
      </Field>
      {suggestions.length > 0 && <datalist id={list}>{suggestions.map((each) => <option key={each} value={each} />)}</datalist>}
    </>
  );
}

/** What stands in the field: as it was typed, until the argument is changed from elsewhere. */
function useTyped(node: Node, isText: boolean, separator: ListSeparator): [string, (typed: string) => void] {
  const shown = shownArgument(node, separator);
  const [typed, setTyped] = useState(shown);
  const isTyped = shownArgument(typedNode(typed, isText), separator) === shown;
  useEffect(() => {
    if (!isTyped) setTyped(shown);
  }, [isTyped, shown]);
  return [typed, setTyped];
}

function shownArgument(node: Node, separator: ListSeparator): string {
  if (node.kind === "missing") return "";
  if (node.kind === "constant" && typeof node.value === "string") return node.value;
  const text = formulaText(node, { separator, forCells: false });
  return node.kind === "constant" ? text.slice(1) : text;
}

/** Takes the address of what is selected in the workbook; says why it could not. */
export function PickCells({ label, take }: { label: string; take: (address: string) => void }) {
  const styles = useStyles();
  const { say } = useSay();
  const { selection } = usePaneActions();
  const [problem, setProblem] = useState<string | null>(null);
  async function pick(): Promise<void> {
    const outcome = await selection();
    setProblem(outcome.ok ? null : outcome.problem.message);
    if (outcome.ok) take(outcome.done.address);
  }
  return (
    <span>
      <Button size="small" aria-label={label} title={label} style={{ minWidth: 0, whiteSpace: "nowrap" }} onClick={() => void pick()}>{say("pane.functions.pick")}</Button>
      {problem !== null && <span role="alert" className={styles.quiet}> {problem}</span>}
    </span>
  );
}
