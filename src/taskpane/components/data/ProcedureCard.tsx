import { Button } from "@fluentui/react-components";
import type { Reading } from "../../../register/model/reading";
import { usePaneActions } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { PROCEDURE_OPENER } from "../pieces/procedureOpener";
import { useProcedureWords } from "../pieces/useProcedureWords";
import { useReturnedFocus } from "../pieces/returnedFocus";

/** "Danh mục thủ tục": which list counts, and the way to bring it up to date. */
export function ProcedureCard({ reading: { procedures } }: { reading: Reading }) {
  const styles = useStyles();
  const { view } = useProcedureWords();
  const { openProcedures } = usePaneActions();
  const button = useReturnedFocus(PROCEDURE_OPENER);
  const words = procedures === undefined ? view("procedureView.card.none")
    : view(procedures.isHidden ? "procedureView.card.hidden" : "procedureView.card.found", { sheet: procedures.sheet, count: procedures.procedures.length });
  const others = procedures?.others.map(({ sheet }) => `“${sheet}”`).join(", ") ?? "";
  return (
    <Card title={view("procedureView.card")}>
      <p className={styles.text}>{words}</p>
      {others !== "" && <p className={styles.quiet}>{view("procedureView.card.others", { sheets: others })}</p>}
      <div className={styles.row}><Button ref={button} onClick={() => void openProcedures()}>{view("procedureView.card.update")}</Button></div>
    </Card>
  );
}
