import { Button } from "@fluentui/react-components";
import { columnOf } from "../../../register/layout/columns";
import type { ListRow, Reconciliation } from "../../../reconcile/model/reconciliation";
import { usePaneActions, usePaneState } from "../../store/usePane";
import type { Side } from "../../store/reconcilingState";
import { useStyles } from "../../theme/useStyles";
import { useReconcileWords } from "./useReconcileWords";

interface RowPlaceProps {
  result: Reconciliation;
  side: Side;
  row: ListRow;
}

/** Where a row stands; a button that goes there when its list is a sheet of this workbook. */
export function RowPlace({ result, side, row }: RowPlaceProps) {
  const styles = useStyles();
  const words = useReconcileWords();
  const { goTo } = usePaneActions();
  const isHere = usePaneState((state) => state.reconciling?.[side]?.source.from === "sheet");
  const place = words.view("reconcileView.place", { list: side.toUpperCase(), sheet: row.sheet || result[side].name, row: row.row });
  const note = row.notCounted ? `, ${words.say(`finding.${row.notCounted}.title`)}` : "";
  const layout = result[side].reading.layouts.find(({ sheet }) => sheet === row.sheet);
  return (
    <span className={styles.row}>
      <span className={styles.quiet}>{place}{note}</span>
      {isHere && (
        <Button size="small" appearance="transparent" aria-label={`${words.view("reconcileView.goTo", { list: side.toUpperCase() })}: ${place}`}
          onClick={() => void goTo({ sheet: row.sheet, row: row.row, column: (layout && columnOf(layout, "caseId")) || 1 })}>
          {words.view("reconcileView.goTo", { list: side.toUpperCase() })}
        </Button>
      )}
    </span>
  );
}
