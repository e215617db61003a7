import { Button } from "@fluentui/react-components";
import type { Freeze } from "../../../excel/freeze/listFreezes";
import { frozenReasons, isDraft } from "../../../report/freeze/frozenDoubts";
import { periodName } from "../../../report/words/periodWords";
import { wordingOf } from "../../../report/words/wording";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Icon } from "../pieces/Icon";

/** One freeze of the workbook: period, time, fingerprint, and what can be done with it. */
export function FreezeItem({ freeze }: { freeze: Freeze }) {
  const styles = useStyles();
  const { say, language } = useSay();
  const { compareFreeze, goTo } = usePaneActions();
  const busy = usePaneState((state) => state.busy);
  const { head, printSheet, dataSheet, id } = freeze;
  if (head === null) {
    return <li><p className={styles.text}><Icon name="error" /> {say("pane.freezeDamaged", { sheet: printSheet ?? dataSheet })}</p></li>;
  }
  const words = wordingOf(language);
  const draft = isDraft(head);
  const reasons = frozenReasons(head, words);
  const about = say(draft ? "pane.freezeAboutDraft" : "pane.freezeAbout", { period: periodName(head.period, words), time: head.frozenAt });
  return (
    <li>
      <p className={styles.text}>{draft && <Icon name="warning" />} {about}</p>
      {draft && (
        <p className={styles.quiet}>
          {[say("pane.freezeDraftWhy", { count: head.doubtful?.length ?? 0 }), ...(reasons === "" ? [] : [say("pane.freezeDraftBecause", { reasons })])].join(" ")}
        </p>
      )}
      <p className={styles.quiet}>{say("pane.freezeFingerprint", { fingerprint: head.fingerprint })}</p>
      {printSheet === null && <p className={styles.quiet}><Icon name="info" /> {say("pane.freezePrintGone")}</p>}
      <div className={styles.row}>
        <Button size="small" disabledFocusable={busy !== null} aria-label={`${say("pane.freezeCompare")}: ${about}`} onClick={() => void compareFreeze(id)}>
          {say(busy === "compare" ? "pane.freezeComparing" : "pane.freezeCompare")}
        </Button>
        {printSheet !== null && (
          <Button size="small" appearance="transparent" aria-label={`${say("pane.goToSheet")}: ${about}`} onClick={() => void goTo({ sheet: printSheet, row: 1, column: 1 })}>
            {say("pane.goToSheet")}
          </Button>
        )}
      </div>
    </li>
  );
}
