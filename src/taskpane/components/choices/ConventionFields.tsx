import { Field, Select } from "@fluentui/react-components";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { CONVENTION_NAMES, CONVENTIONS, conventionsBy, readingKey, readingOf, type ConventionName } from "../../../indicators/conventions";

/** How special cases are counted. */
export function ConventionFields() {
  const { say } = useSay();
  return <Card title={say("pane.conventions")}>{CONVENTION_NAMES.map((name) => <ConventionField key={name} name={name} />)}</Card>;
}

function ConventionField({ name }: { name: ConventionName }) {
  const styles = useStyles();
  const { say } = useSay();
  const { choose } = usePaneActions();
  const conventions = usePaneState((state) => state.settings.conventions);
  return (
    <Field className={styles.field} label={say(`pane.convention.${name}`)} hint={say(`pane.convention.${name}.hint`)} size="small">
      <Select size="small" value={conventions[name]} onChange={(_, { value }) => choose({ conventions: conventionsBy((each) => (each === name ? readingOf(each, value) : null) ?? conventions[each]) })}>
        {CONVENTIONS[name].values.map((value) => <option key={value} value={value}>{say(`pane.convention.${readingKey(name, value)}`)}</option>)}
      </Select>
    </Field>
  );
}
