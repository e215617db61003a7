import { Button } from "@fluentui/react-components";
import type { Target } from "../../../report/request/targets";
import { SEEN_TARGETS } from "../../figures/seenTargets";
import { useStyles } from "../../theme/useStyles";
import { Disclosure } from "../pieces/Disclosure";
import { useTargetSay } from "./useTargetSay";

/** Targets that were seen elsewhere: they fill the form and set nothing. */
export function TargetHints({ fill }: { fill: (target: Target) => void }) {
  const styles = useStyles();
  const { say, itemOf, daysOf } = useTargetSay();
  return (
    <Disclosure label={say("target.hints")}>
      <p className={styles.quiet}>{say("target.hintsLead")}</p>
      <ul className={styles.list} aria-label={say("target.hints")}>
        {SEEN_TARGETS.map(({ target, where }) => (
          <li key={`${target.indicator} ${target.value} ${target.from}`} className={styles.row}>
            <span className={styles.grow}>
              <span className={styles.text}>{itemOf(target)}</span><br />
              <span className={styles.quiet}>{target.setBy === "" ? "" : `${target.setBy}; `}{daysOf(target)}. {say(where)}</span>
            </span>
            <Button size="small" aria-label={`${say("target.fill")}: ${itemOf(target)}`} onClick={() => fill(target)}>{say("target.fill")}</Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
