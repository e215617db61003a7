import { useState } from "react";
import { Button, Checkbox } from "@fluentui/react-components";
import { factText, type ListChange, type ListUpdate } from "../../../register/procedures/compareLists";
import type { Procedure } from "../../../register/model/procedureList";
import { usePaneActions } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { useProcedureWords, type ProcedureViewWords } from "../pieces/useProcedureWords";

const GROUPS = ["add", "change", "drop", "missing"] as const;
type Group = (typeof GROUPS)[number];

/** Changes that come at once. */
const PART = 50;

interface Placed {
  change: ListChange;
  at: number;
}

function groupOf(change: ListChange): Group {
  return change.kind === "drop" && change.newer === null ? "missing" : change.kind;
}

/** All changes by kind, each with a box to take or leave it, and what the newer list leaves unclear. */
export function ChangeGroups({ update, chosen }: { update: ListUpdate; chosen: ReadonlySet<number> }) {
  const styles = useStyles();
  const { view, count } = useProcedureWords();
  const placed = update.changes.map((change, at): Placed => ({ change, at }));
  return (
    <Card title={view("procedureView.changes", { count: count(placed.length) })}>
      {placed.length === 0 && <p className={styles.text}>{view("procedureView.noChange")}</p>}
      {GROUPS.map((group) => <Changes key={group} group={group} own={placed.filter(({ change }) => groupOf(change) === group)} chosen={chosen} />)}
      {update.same > 0 && <p className={styles.quiet}>{view("procedureView.same", { count: count(update.same) })}</p>}
      {update.unclear.length > 0 && <p className={styles.text}>{view("procedureView.unclear", { names: namesOf(update.unclear) })}</p>}
      {update.unknown.length > 0 && <p className={styles.text}>{view("procedureView.unknown", { names: namesOf(update.unknown) })}</p>}
    </Card>
  );
}

function nameOf({ code, name }: Procedure): string {
  return [code, name].filter((each) => each !== "").join(" ");
}

function namesOf(procedures: readonly Procedure[]): string {
  return procedures.map(nameOf).join("; ");
}

function Changes({ group, own, chosen }: { group: Group; own: readonly Placed[]; chosen: ReadonlySet<number> }) {
  const styles = useStyles();
  const words = useProcedureWords();
  const { view, count } = words;
  const { takeChanges } = usePaneActions();
  const [shown, setShown] = useState(PART);
  if (own.length === 0) return null;
  const title = view(`procedureView.${group}`, { count: count(own.length) });
  const isAll = own.every(({ at }) => chosen.has(at));
  const left = own.length - shown;
  return (
    <div role="group" aria-label={title}>
      <h3 className={styles.text} style={{ margin: 0, fontWeight: 600 }}>{title}</h3>
      {group === "missing" && <p className={styles.quiet}>{view("procedureView.missing.hint")}</p>}
      {own.length > 1 && <Button size="small" appearance="subtle" onClick={() => takeChanges(own.map(({ at }) => at), !isAll)}>{view(isAll ? "procedureView.none" : "procedureView.all", { group: title })}</Button>}
      {own.slice(0, shown).map(({ change, at }) => <Change key={at} change={change} isTaken={chosen.has(at)} take={(isTaken) => takeChanges([at], isTaken)} words={words} />)}
      {left > 0 && <Button size="small" onClick={() => setShown(shown + PART)}>{view("procedureView.more", { more: count(Math.min(PART, left)), left: count(left) })}</Button>}
    </div>
  );
}

interface ChangeProps {
  change: ListChange;
  isTaken: boolean;
  take: (isTaken: boolean) => void;
  words: ProcedureViewWords;
}

function Change({ change, isTaken, take, words }: ChangeProps) {
  const styles = useStyles();
  const details = detailsOf(change, words);
  return (
    <div style={{ minWidth: 0, overflowWrap: "anywhere" }}>
      <Checkbox checked={isTaken} onChange={(_, { checked }) => take(checked === true)} label={nameOf(change.kind === "add" ? change.newer : change.kept)} />
      {details.map((detail) => <p key={detail} className={styles.quiet} style={{ margin: 0, paddingInlineStart: "2rem" }}>{detail}</p>)}
    </div>
  );
}

/** Both values of each fact that a change touches. */
function detailsOf(change: ListChange, { view, told }: ProcedureViewWords): string[] {
  if (change.kind !== "change") return [];
  const { kept, newer, facts } = change;
  const code = kept.code === "" && newer.code !== "" ? [view("procedureView.code", { code: newer.code })] : [];
  return [...code, ...facts.map((fact) => view("procedureView.fact", { fact: told(`procedures.fact.${fact}`), before: factText(kept, fact) || "–", after: factText(newer, fact) || "–" }))];
}
