import { useState } from "react";
import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { DEFAULT_CLOSING_DAY } from "../../../calendar/period";
import { usePaneActions, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { NAMED_CLOSING_DAYS } from "../../period/namedClosingDays";

/**
 * The closing rule, asked once where the workbook keeps no choices yet: it moves every figure, and no register tells it. The
 * published one is chosen until the user says otherwise.
 */
export function ClosingQuestion() {
  const styles = useStyles();
  const { say } = useSay();
  const { choose } = usePaneActions();
  const [chosen, setChosen] = useState<number>(DEFAULT_CLOSING_DAY);
  return (
    <Card title={say("pane.firstClosing.title")}>
      <p className={styles.text}>{say("pane.firstClosing.lead")}</p>
      <RadioGroup aria-label={say("pane.closingDay")} value={String(chosen)} onChange={(_, { value }) => setChosen(Number(value))}>
        {NAMED_CLOSING_DAYS.map((day) => (
          <Radio key={day} value={String(day)}
            label={<><span className={styles.text}>{say(`pane.closing.${day}`)}</span><br /><span className={styles.quiet}>{say(`pane.firstClosing.${day}`)}</span></>} />
        ))}
      </RadioGroup>
      <p className={styles.quiet}>{say("pane.firstClosing.other")}</p>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => choose({ closingDay: chosen })}>{say("pane.firstClosing.keep")}</Button>
      </div>
    </Card>
  );
}
