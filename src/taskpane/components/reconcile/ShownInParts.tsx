import { useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { useStyles } from "../../theme/useStyles";
import { useReconcileWords } from "./useReconcileWords";

/** Rows that come at once. */
const PART = 50;

/** A list that shows its first rows, and more when asked. */
export function ShownInParts<Item>({ items, name, children }: { items: readonly Item[]; name: string; children: (item: Item, at: number) => ReactNode }) {
  const styles = useStyles();
  const { view, count } = useReconcileWords();
  const [shown, setShown] = useState(PART);
  const left = items.length - shown;
  return (
    <>
      <ol className={styles.list} aria-label={name}>{items.slice(0, shown).map(children)}</ol>
      {left > 0 && (
        <div className={styles.row}>
          <Button size="small" aria-label={`${view("reconcileView.more", { more: count(Math.min(PART, left)), left: count(left) })}: ${name}`} onClick={() => setShown(shown + PART)}>
            {view("reconcileView.more", { more: count(Math.min(PART, left)), left: count(left) })}
          </Button>
        </div>
      )}
    </>
  );
}
