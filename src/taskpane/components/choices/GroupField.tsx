import { Field, Select } from "@fluentui/react-components";
import { GROUP_COLUMNS } from "../../../indicators/grouping";
import { GROUP_BYS, type GroupBy } from "../../../indicators/types";
import type { Reading } from "../../../register/model/reading";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";

/** What a row of the tables is; cuts that the register has no column for say so and are not offered. */
export function GroupField({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const { say } = useSay();
  const { choose } = usePaneActions();
  const groupBy = usePaneState((state) => state.settings.groupBy);
  const { roles } = reading.table;
  return (
    <Field className={styles.field} label={say("pane.groupBy")} hint={say("pane.groupByHint")} size="small">
      <Select size="small" value={groupBy} onChange={(_, { value }) => choose({ groupBy: value as GroupBy })}>
        {GROUP_BYS.map((by) => {
          const [column, ...others] = GROUP_COLUMNS[by];
          const missing = ![column, ...others].some((role) => roles.has(role));
          const name = say(`report.group.${by}`);
          return (
            <option key={by} value={by} disabled={missing && by !== groupBy}>
              {missing ? say("pane.groupByMissing", { name, column: say(`report.column.${column}`) }) : name}
            </option>
          );
        })}
      </Select>
    </Field>
  );
}
