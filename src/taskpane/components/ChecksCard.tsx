import { Button } from "@fluentui/react-components";
import { countText } from "../../locales/numberText";
import type { CheckResult } from "../../report/request";
import { usePaneActions, useSay } from "../store/usePane";
import { useStyles } from "../theme/useStyles";
import { Card } from "./Card";
import { checkTitle } from "../checkTitle";
import { Icon } from "./Icon";

/** Do the figures add up? Each failed check with what was expected and what was found. */
export function ChecksCard({ checks }: { checks: readonly CheckResult[] }) {
  const styles = useStyles();
  const { say, language } = useSay();
  const failed = checks.filter(({ ok }) => !ok);
  if (checks.length === 0) return null;
  return (
    <Card title={say("pane.checks")}>
      <p className={styles.text}>
        <Icon name={failed.length === 0 ? "success" : "error"} />{" "}
        {failed.length === 0 ? say("pane.checksAllHold", { count: checks.length }) : say("pane.checksFailed", { failed: failed.length, count: checks.length })}
      </p>
      <ul className={styles.list}>
        {failed.map((check) => (
          <li key={`${check.rule} ${check.group} ${check.sheet} ${check.row}`} className={styles.text}>
            <strong>{checkTitle(check.rule, say)}</strong>{check.group !== "" && ` – ${check.group}`}{": "}
            {say("pane.checkNumbers", {
              expected: countText(check.expected, language), actual: countText(check.actual, language),
              difference: countText(check.actual - check.expected, language),
            })}
            <CheckPlace check={check} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function CheckPlace({ check: { sheet, row } }: { check: CheckResult }) {
  const { say } = useSay();
  const { goTo } = usePaneActions();
  if (sheet === "" || row === 0) return null;
  return <Button size="small" appearance="subtle" onClick={() => void goTo({ sheet, row, column: 0 })}>{say("pane.placeRow", { sheet, row })}</Button>;
}
