import { Button, Spinner } from "@fluentui/react-components";
import type { ComparedSheet } from "../../services/services";
import { standingWords } from "../../sheets/standingWords";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Icon } from "../pieces/Icon";

const ICONS = { current: "success", stale: "warning", unmakeable: "error", unknown: "info", otherSource: "info" } as const;

/** A sheet that can be made again at all: a comparison with a freeze is made where the freezes are, one of merged files by merging. */
function canBeUpdated({ origin, standing }: ComparedSheet): boolean {
  return origin !== null && origin.files === undefined && origin.kind !== "frozenChanges" && origin.kind !== "reconciliation" && (standing.state === "stale" || standing.state === "unknown");
}

/** One sheet of ours: how it stands beside the register, and what can be done. at: when the register was read. */
export function SheetItem({ sheet, at }: { sheet: ComparedSheet; at: string }) {
  const styles = useStyles();
  const { say } = useSay();
  const { updateSheet, goTo } = usePaneActions();
  const busy = usePaneState((state) => state.busy);
  const { name, edited, standing } = sheet;
  const updatable = canBeUpdated(sheet);
  return (
    <li>
      <p className={styles.text}><Icon name={ICONS[standing.state]} /> {standingWords(sheet, at, say)}</p>
      {edited && <p className={styles.quiet}>{say("pane.sheetEdited")}</p>}
      <div className={styles.row}>
        {updatable && (
          <Button size="small" icon={busy === "update" ? <Spinner size="tiny" /> : <Icon name="refresh" />} disabledFocusable={busy !== null}
            aria-label={say("pane.sheetUpdateOf", { sheet: name })} onClick={() => void updateSheet(sheet)}>{say("pane.sheetUpdate")}</Button>
        )}
        <Button size="small" appearance="transparent" aria-label={say("pane.goToSheetOf", { sheet: name })} onClick={() => void goTo({ sheet: name, row: 1, column: 1 })}>
          {say("pane.goToSheet")}
        </Button>
      </div>
    </li>
  );
}
