import { useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import { FIRST_HOLIDAY_YEAR, LAST_HOLIDAY_YEAR } from "../../../calendar/holidayTable";
import { withOwnDay, type OwnDay } from "../../../calendar/ownDays";
import { formatDay } from "../../../calendar/day";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { Icon } from "../pieces/Icon";
import { useKeptFocus } from "../pieces/useKeptFocus";
import { OwnDayForm } from "./OwnDayForm";

/** Days that the centre has off or works unlike other bodies; the workbook keeps them. */
export function OwnDaysCard() {
  const styles = useStyles();
  const { say } = useSay();
  const { choose } = usePaneActions();
  const ownDays = usePaneState((state) => state.settings.ownDays);
  const [heard, setHeard] = useState("");
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, ownDays);
  const named = ({ day, kind }: OwnDay): string => say(`pane.ownDays.item.${kind}`, { day: formatDay(day) });

  function add(added: OwnDay): void {
    choose({ ownDays: withOwnDay(ownDays, added) });
    setHeard(say("pane.ownDays.added", { item: named(added) }));
  }
  function remove(removed: OwnDay): void {
    choose({ ownDays: ownDays.filter((each) => each !== removed) });
    setHeard(say("pane.ownDays.removed", { item: named(removed) }));
  }

  return (
    <Card title={say("pane.ownDays")}>
      <p className={styles.quiet}>{say("pane.ownDaysLead", { first: FIRST_HOLIDAY_YEAR, last: LAST_HOLIDAY_YEAR })}</p>
      <div ref={box} tabIndex={-1} className={styles.panel}>
        {ownDays.length === 0 ? <p className={styles.text}>{say("pane.ownDays.none")}</p> : (
          <ul className={styles.list} aria-label={say("pane.ownDays.list")}>
            {ownDays.map((each) => (
              <li key={each.day} className={styles.row}>
                <span className={styles.grow}>
                  <span className={styles.text}>{named(each)}</span>
                  {each.note !== "" && <><br /><span className={styles.quiet}>{each.note}</span></>}
                </span>
                <Button size="small" icon={<Icon name="remove" />} aria-label={`${say("pane.ownDays.remove")}: ${named(each)}`} onClick={() => remove(each)}>
                  {say("pane.ownDays.remove")}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <OwnDayForm ownDays={ownDays} add={add} />
      </div>
      <p className={styles.spoken} role="status">{heard}</p>
    </Card>
  );
}
