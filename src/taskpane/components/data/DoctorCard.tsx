import { Button, Spinner } from "@fluentui/react-components";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { Icon } from "../pieces/Icon";

/** "Bác sĩ dữ liệu": what was found and what could be mended, on new sheets to print and hand on. */
export function DoctorCard() {
  const styles = useStyles();
  const { say } = useSay();
  const { insertDoctor } = usePaneActions();
  const busy = usePaneState((state) => state.busy);
  return (
    <Card title={say("pane.doctor")}>
      <p className={styles.text}>{say("pane.doctorLead")}</p>
      <div className={styles.row}>
        <Button icon={busy === "doctor" ? <Spinner size="tiny" /> : <Icon name="sheet" />} disabledFocusable={busy !== null} onClick={() => void insertDoctor()}>
          {say(busy === "doctor" ? "pane.doctorBusy" : "pane.doctorMake")}
        </Button>
      </div>
    </Card>
  );
}
