import { useEffect, useState } from "react";
import { Button, Field, Textarea } from "@fluentui/react-components";
import { unitsToSend } from "../../../settings/mergeChoices";
import { reminderText } from "../../mergeView/reminderText";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { CommitInput } from "../pieces/CommitInput";
import { CopyButton } from "../pieces/CopyButton";
import { Disclosure } from "../pieces/Disclosure";
import { useMerging } from "./useMerging";
import { useMergeSay } from "./useMergeSay";

/** Which units have to send, who has not, and the words to remind them with. */
export function Units() {
  const styles = useStyles();
  const { tell, count } = useMergeSay();
  const { merged, choices } = useMerging();
  const units = unitsToSend(choices);
  if (merged === null && units.length === 0) return null;
  const missing = merged?.missingUnits ?? [];
  return (
    <Card title={tell("merging.unitsTitle")}>
      {missing.length > 0 && <p className={styles.text}>{tell("merging.missing", { count: count(missing.length), units: missing.join(", ") })}</p>}
      {missing.length > 0 && <Disclosure label={tell("merging.remind")}><Reminder missing={missing} /></Disclosure>}
      {merged && missing.length === 0 && units.length > 0 && <p className={styles.text}>{tell("merging.complete", { count: count(units.length) })}</p>}
      <Disclosure label={units.length > 0 ? tell("merging.units", { count: count(units.length) }) : tell("merging.unitsNone")}><UnitList units={units} /></Disclosure>
    </Card>
  );
}

const NO_FAULT = (): null => null;
/** As long as the workbook keeps it. */
const LONGEST_DEADLINE = 60;

function Reminder({ missing }: { missing: readonly string[] }) {
  const styles = useStyles();
  const { language } = useSay();
  const { tell } = useMergeSay();
  const { chooseMergeDeadline } = usePaneActions();
  const { choices: { deadline } } = useMerging();
  const period = usePaneState(({ shown }) => (shown?.ok ? shown.report.json.period.label : ""));
  const text = reminderText({ units: missing, period, deadline }, language);
  return (
    <>
      <CommitInput label={tell("merging.deadline")} hint={tell("merging.deadlineHint")} value={deadline} check={NO_FAULT} commit={chooseMergeDeadline} maxLength={LONGEST_DEADLINE} />
      <Field className={styles.field} size="small" label={tell("merging.reminder")}><Textarea size="small" readOnly rows={8} resize="vertical" value={text} /></Field>
      <CopyButton text={text} name={tell("merging.reminderCopy")} />
    </>
  );
}

/** The list as typed, taken when the field is left: each unit once, however it is written. */
function UnitList({ units }: { units: readonly string[] }) {
  const styles = useStyles();
  const { tell } = useMergeSay();
  const { chooseMergeUnits } = usePaneActions();
  const { choices } = useMerging();
  const listed = units.join("\n");
  const [typed, setTyped] = useState(listed);
  useEffect(() => setTyped(listed), [listed]);
  return (
    <>
      <Field className={styles.field} size="small" label={tell("merging.unitsLabel")} hint={tell("merging.unitsHint")}>
        <Textarea size="small" rows={6} resize="vertical" lang="vi" spellCheck={false} value={typed} onChange={(_, { value }) => setTyped(value)}
          onBlur={() => typed !== listed && chooseMergeUnits(typed)} onKeyDown={({ key }) => key === "Escape" && setTyped(listed)} />
      </Field>
      {choices.units !== null && choices.lastUnits.length > 0 && (
        <div className={styles.row}><Button size="small" onClick={() => chooseMergeUnits(null)}>{tell("merging.unitsLast")}</Button></div>
      )}
    </>
  );
}
