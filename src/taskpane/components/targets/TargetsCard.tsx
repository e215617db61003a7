import { useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import { NO_DAY } from "../../../calendar/day";
import { today } from "../../../excel/host/clock";
import type { Reading } from "../../../register/model/reading";
import type { Target } from "../../../report/request/targets";
import { scopeNames } from "../../figures/scopeNames";
import { draftOf, EMPTY_DRAFT, type TargetDraft } from "../../figures/targetDraft";
import { usePaneActions, usePaneState } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { Icon } from "../pieces/Icon";
import { useKeptFocus } from "../pieces/useKeptFocus";
import { TargetForm } from "./TargetForm";
import { TargetHints } from "./TargetHints";
import { useTargetSay } from "./useTargetSay";

/** What figures are measured against: the table that the workbook keeps, with a form for one line of it. */
export function TargetsCard({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const { say, language, itemOf } = useTargetSay();
  const { choose } = usePaneActions();
  const targets = usePaneState((state) => state.settings.targets);
  const [draft, setDraft] = useState<TargetDraft>(EMPTY_DRAFT);
  const [changing, setChanging] = useState<Target | null>(null);
  const [heard, setHeard] = useState("");
  const box = useRef<HTMLDivElement>(null);
  const value = useRef<HTMLInputElement>(null);
  useKeptFocus(box, targets);

  function begin(filled: TargetDraft, of: Target | null, words: string): void {
    setDraft(filled);
    setChanging(of);
    setHeard(words);
    value.current?.focus();
  }
  function keep(target: Target): void {
    choose({ targets: changing === null ? [...targets, target] : targets.map((each) => (each === changing ? target : each)) });
    begin({ ...EMPTY_DRAFT, indicator: target.indicator }, null, say(changing === null ? "target.added" : "target.changed", { item: itemOf(target) }));
  }
  function remove(target: Target): void {
    choose({ targets: targets.filter((each) => each !== target) });
    if (changing === target) setChanging(null);
    setHeard(say("target.removed", { item: itemOf(target) }));
  }

  return (
    <Card title={say("target.card")}>
      <p className={styles.quiet}>{say("target.lead")}</p>
      <div ref={box} tabIndex={-1} className={styles.panel}>
        {targets.length === 0 ? <p className={styles.text}>{say("target.empty")}</p> : (
          <ul className={styles.list} aria-label={say("target.list")}>
            {targets.map((each, index) => (
              <TargetLine key={index} target={each} reading={reading} change={() => begin(draftOf(each, language), each, say("target.changing", { item: itemOf(each) }))} remove={() => remove(each)} />
            ))}
          </ul>
        )}
        <TargetForm reading={reading} draft={draft} setDraft={setDraft} others={targets.filter((each) => each !== changing)} value={value}
          changing={changing !== null && targets.includes(changing) ? itemOf(changing) : null} keep={keep} cancel={() => begin(EMPTY_DRAFT, null, "")} />
        <TargetHints fill={(target) => begin(draftOf(target, language), null, say("target.filled", { item: itemOf(target) }))} />
      </div>
      <p className={styles.spoken} role="status">{heard}</p>
    </Card>
  );
}

/** A target with its days, who set it, and whether it holds today. */
function TargetLine({ target, reading, change, remove }: { target: Target; reading: Reading; change: () => void; remove: () => void }) {
  const styles = useStyles();
  const { say, itemOf, daysOf, sourceOf } = useTargetSay();
  const state = stateOf(target);
  const isUnknown = target.scope !== null && !scopeNames(reading, target.scope.by).includes(target.scope.name);
  const name = itemOf(target);
  return (
    <li className={styles.row}>
      <span className={styles.grow}>
        <span className={styles.text}>{name}</span><br />
        <span className={styles.quiet}>{sourceOf(target)}; {daysOf(target)}</span>
        {state !== null && <><br /><span className={styles.text}><Icon name="info" /> {say(state)}</span></>}
        {isUnknown && <><br /><span className={styles.text}><Icon name="warning" /> {say("target.unknownScope")}</span></>}
      </span>
      <Button size="small" aria-label={`${say("target.change")}: ${name}`} onClick={change}>{say("target.change")}</Button>
      <Button size="small" icon={<Icon name="remove" />} aria-label={`${say("target.remove")}: ${name}`} onClick={remove}>{say("target.remove")}</Button>
    </li>
  );
}

function stateOf({ from, to }: Target): "target.state.ended" | "target.state.notYet" | null {
  const day = today();
  if (to !== NO_DAY && to < day) return "target.state.ended";
  return from > day ? "target.state.notYet" : null;
}
