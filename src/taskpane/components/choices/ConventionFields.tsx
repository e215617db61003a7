import { Field, Select } from "@fluentui/react-components";
import type { Conventions } from "../../../indicators/types";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";

/** The conventions and their readings; the first is that of the published report. */
const READINGS = {
  returnedCounts: ["onTime", "byDate"],
  pausedCounts: ["inTime", "byDate"],
  dueCounts: ["resolvedAndOverdue", "dueInWindow"],
} as const;

/** How special cases are counted. */
export function ConventionFields() {
  const { say } = useSay();
  return (
    <Card title={say("pane.conventions")}>
      <ConventionField name="returnedCounts" readings={READINGS.returnedCounts} />
      <ConventionField name="pausedCounts" readings={READINGS.pausedCounts} />
      <ConventionField name="dueCounts" readings={READINGS.dueCounts} />
    </Card>
  );
}

type ConventionFieldProps = { [Name in keyof Conventions]: { name: Name; readings: readonly Conventions[Name][] } }[keyof Conventions];

function ConventionField({ name, readings }: ConventionFieldProps) {
  const styles = useStyles();
  const { say } = useSay();
  const { choose } = usePaneActions();
  const conventions = usePaneState((state) => state.settings.conventions);
  return (
    <Field className={styles.field} label={say(`pane.convention.${name}`)} hint={say(`pane.convention.${name}.hint`)} size="small">
      <Select size="small" value={conventions[name]} onChange={(_, { value }) => choose({ conventions: { ...conventions, [name]: value } })}>
        {readings.map((reading) => (
          <option key={reading} value={reading}>{say(`pane.convention.${name}.${reading}` as "pane.convention.returnedCounts.onTime")}</option>
        ))}
      </Select>
    </Field>
  );
}
