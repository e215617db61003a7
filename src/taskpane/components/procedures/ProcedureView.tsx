import type { ReactNode } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import type { ProcedureState } from "../../store/procedureState";
import { usePaneActions, usePaneState } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { FullView } from "../pieces/FullView";
import { Icon } from "../pieces/Icon";
import { PROCEDURE_OPENER } from "../pieces/procedureOpener";
import { ChangeGroups } from "./ChangeGroups";
import { NewerChooser } from "./NewerChooser";
import { useProcedureWords } from "../pieces/useProcedureWords";

/** "Cập nhật danh mục thủ tục": what a newer list adds, changes and drops, each to be taken or left, before a new sheet is written. */
export function ProcedureView({ above }: { above: ReactNode }) {
  const { view } = useProcedureWords();
  const { closeProcedures } = usePaneActions();
  const state = usePaneState(({ procedures }) => procedures);
  if (state === null) return null;
  return (
    <FullView title={view("procedureView.title")} close={closeProcedures} opener={PROCEDURE_OPENER} above={above} foot={<WriteButton state={state} />}>
      <Lists state={state} />
      {state.update && <ChangeGroups update={state.update} chosen={state.chosen} />}
    </FullView>
  );
}

function Lists({ state: { kept, newer } }: { state: ProcedureState }) {
  const styles = useStyles();
  const { view, count } = useProcedureWords();
  return (
    <Card title={view("procedureView.kept")}>
      <p className={styles.text}>{kept === null ? view("procedureView.noKept") : view("procedureView.keptValue", { sheet: kept.sheet, count: count(kept.procedures.length) })}</p>
      <NewerChooser sheets={kept?.others.map(({ sheet }) => sheet) ?? []} newer={newer} />
      <p className={styles.quiet}>{view("procedureView.hint")}</p>
    </Card>
  );
}

function WriteButton({ state: { chosen } }: { state: ProcedureState }) {
  const styles = useStyles();
  const { view, count } = useProcedureWords();
  const { writeProcedures } = usePaneActions();
  const busy = usePaneState((state) => state.busy);
  return (
    <Button appearance="primary" className={styles.mainButton} icon={busy === "procedures" ? <Spinner size="tiny" /> : <Icon name="sheet" />}
      disabledFocusable={chosen.size === 0 || busy !== null} onClick={() => void writeProcedures()}>
      {busy === "procedures" ? view("procedureView.writing") : view("procedureView.write", { count: count(chosen.size) })}
    </Button>
  );
}
