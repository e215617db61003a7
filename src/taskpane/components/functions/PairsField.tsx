import { useRef } from "react";
import { Button } from "@fluentui/react-components";
import type { Node } from "@tthc/spreadsheet/formula";
import { MISSING } from "../../formulas/functionDraft";
import { pairNames, pairValues, type Suggested } from "../../formulas/suggestions";
import { useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Icon } from "../pieces/Icon";
import { useKeptFocus } from "../pieces/useKeptFocus";
import { ArgumentInput } from "./ArgumentInput";

interface PairsFieldProps {
  /** Names and values, two by two. */
  nodes: readonly Node[];
  suggested: Suggested;
  change: (nodes: readonly Node[]) => void;
}

/** Pairs behind the named arguments: a column and what its cells are asked for, or a rule of counting and what it says. */
export function PairsField({ nodes, suggested, change }: PairsFieldProps) {
  const styles = useStyles();
  const { say } = useSay();
  const box = useRef<HTMLDivElement>(null);
  const count = Math.ceil(nodes.length / 2);
  useKeptFocus(box, count);
  const put = (at: number, node: Node): void => change(Array.from({ length: count * 2 }, (_place, place) => (place === at ? node : nodes[place] ?? MISSING)));
  return (
    <div ref={box} tabIndex={-1} className={styles.panel}>
      {Array.from({ length: count }, (_pair, pair) => {
        const name = nodes[pair * 2];
        const value = nodes[pair * 2 + 1] ?? MISSING;
        const label = say("pane.functions.pair", { number: pair + 1 });
        return (
          <div key={pair} role="group" aria-label={label} className={styles.aside}>
            <ArgumentInput label={say("pane.functions.pairName", { number: pair + 1 })} node={name} isText suggestions={pairNames(suggested)} change={(node) => put(pair * 2, node)} />
            <ArgumentInput label={say("pane.functions.pairValue", { number: pair + 1 })} node={value} suggestions={pairValues(textOf(name), suggested)} change={(node) => put(pair * 2 + 1, node)} />
            <div className={styles.row}>
              <Button size="small" appearance="subtle" icon={<Icon name="dismiss" />} aria-label={say("pane.functions.pairRemoveOf", { number: pair + 1 })}
                onClick={() => change(nodes.filter((_node, place) => Math.floor(place / 2) !== pair))}>{say("pane.functions.pairRemove")}</Button>
            </div>
          </div>
        );
      })}
      <div className={styles.row}>
        <Button size="small" onClick={() => change([...nodes, ...(nodes.length % 2 === 1 ? [MISSING] : []), MISSING, MISSING])}>{say("pane.functions.pairAdd")}</Button>
      </div>
    </div>
  );
}

function textOf(node: Node): string {
  return node.kind === "constant" ? String(node.value) : "";
}
