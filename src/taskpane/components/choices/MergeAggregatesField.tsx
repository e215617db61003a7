import { Field, Switch } from "@fluentui/react-components";
import type { Reading } from "../../../register/model/reading";
import { addableUnits } from "../../../report/counted/addable";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";

/** Units that only aggregate tables of the report's period hold, and whether they are added; nothing when there are none. */
export function MergeAggregatesField({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const { say } = useSay();
  const { choose } = usePaneActions();
  const settings = usePaneState((state) => state.settings);
  const period = usePaneState((state) => (state.result?.ok ? state.result.report.period : null));
  const names = period === null ? [] : addableUnits(reading, period, settings).names;
  if (names.length === 0) return null;
  return (
    <Card title={say("pane.mergeAggregates.title")}>
      <Field className={styles.field} hint={say("pane.mergeAggregates.hint", { units: names.join(", ") })} size="small">
        <Switch checked={settings.mergeAggregates} label={say("pane.mergeAggregates")} onChange={(_, { checked }) => choose({ mergeAggregates: checked })} />
      </Field>
    </Card>
  );
}
