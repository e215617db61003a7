import { Button } from "@fluentui/react-components";
import type { Reading } from "../../../register/model/reading";
import { usePaneActions, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { PROCEDURE_OPENER } from "../pieces/procedureOpener";
import { useReturnedFocus } from "../pieces/returnedFocus";

/** "Danh mục thủ tục": which list counts, and the way to bring it up to date. */
export function ProcedureCard({ reading: { procedures } }: { reading: Reading }) {
  const styles = useStyles();
  const { say } = useSay();
  const { openProcedures } = usePaneActions();
  const button = useReturnedFocus(PROCEDURE_OPENER);
  const words = procedures === undefined ? say("pane.procedures.none")
    : say(procedures.isHidden ? "pane.procedures.hidden" : "pane.procedures.found", { sheet: procedures.sheet, count: procedures.procedures.length });
  const others = procedures?.others.map(({ sheet }) => `“${sheet}”`).join(", ") ?? "";
  return (
    <Card title={say("pane.procedures")}>
      <p className={styles.text}>{words}</p>
      {others !== "" && <p className={styles.quiet}>{say("pane.procedures.others", { sheets: others })}</p>}
      <div className={styles.row}><Button ref={button} onClick={() => void openProcedures()}>{say("pane.procedures.update")}</Button></div>
    </Card>
  );
}
