import { Button } from "@fluentui/react-components";
import { columnLetter } from "@tthc/spreadsheet/address";
import type { CheckResult } from "../../../checks/types";
import { useFilesShown } from "../../store/useFilesShown";
import { usePaneActions, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { checkNumbers, checkTitle } from "../../findings/checkTitle";
import { Icon } from "../pieces/Icon";

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
            {checkNumbers(check, say, language)}
            <CheckPlace check={check} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function CheckPlace({ check: { sheet, row, column = 0 } }: { check: CheckResult }) {
  const { say } = useSay();
  const { goTo } = usePaneActions();
  const ofFiles = useFilesShown() !== null;
  if (sheet === "" || row === 0) return null;
  const place = column > 0 ? say("pane.placeCell", { sheet, cell: `${columnLetter(column)}${row}` }) : say("pane.placeRow", { sheet, row });
  if (ofFiles) return <span>{place}</span>;
  return <Button size="small" appearance="subtle" onClick={() => void goTo({ sheet, row, column })}>{place}</Button>;
}
