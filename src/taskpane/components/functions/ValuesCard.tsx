import { useState } from "react";
import { Button, Checkbox, ProgressBar, Spinner } from "@fluentui/react-components";
import { countText } from "../../../locales/numberText";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { Confirm, useFocusBack } from "../pieces/Confirm";
import { LeftFormulas } from "./LeftFormulas";

/** Formulas of ours become their values, in the selection or everywhere; one button brings them back. */
export function ValuesCard() {
  const styles = useStyles();
  const { say, language } = useSay();
  const { turnIntoValues, bringFormulasBack } = usePaneActions();
  const busy = usePaneState((state) => state.busy);
  const progress = usePaneState((state) => state.turnProgress);
  const turned = usePaneState((state) => state.turned);
  const [withMixed, setWithMixed] = useState(false);
  const [asking, setAsking] = useState(false);
  const ask = useFocusBack(asking);
  const isBusy = busy !== null;
  return (
    <Card title={say("pane.values")}>
      <p className={styles.quiet}>{say("pane.values.hint")}</p>
      <Checkbox label={say("pane.values.withMixed")} checked={withMixed} onChange={(_, data) => setWithMixed(data.checked === true)} />
      <div className={styles.row}>
        <Button size="small" icon={busy === "turn" ? <Spinner size="tiny" /> : undefined} disabledFocusable={isBusy} onClick={() => void turnIntoValues({ scope: "selection", withMixed })}>{say("pane.values.selection")}</Button>
        {!asking && <Button ref={ask} size="small" disabledFocusable={isBusy} onClick={() => setAsking(true)}>{say("pane.values.workbook")}</Button>}
      </div>
      {asking && (
        <Confirm question={say("pane.values.ask")} no={say("pane.values.no")} yes={say("pane.values.yes")} leave={() => setAsking(false)}
          go={() => { setAsking(false); void turnIntoValues({ scope: "workbook", withMixed }); }} />
      )}
      {progress && <ProgressBar value={progress.total > 0 ? progress.done / progress.total : undefined} aria-label={say("pane.values.turning")} />}
      <LeftAsTheyWere />
      {turned.length > 0 && (
        <div className={styles.row}>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void bringFormulasBack()}>{say("pane.values.bringBack", { count: countText(turned.length, language) })}</Button>
        </div>
      )}
    </Card>
  );
}

function LeftAsTheyWere() {
  const turn = usePaneState((state) => state.turnOutcome);
  const back = usePaneState((state) => state.backOutcome);
  return (
    <LeftFormulas left={[
      { key: "pane.values.left.mixed", cells: turn?.mixed }, { key: "pane.values.left.errors", cells: turn?.errors }, { key: "pane.values.left.unread", sheets: turn?.unread },
      { key: "pane.values.left.changed", cells: back?.changed }, { key: "pane.values.left.gone", sheets: back?.gone },
      { key: "pane.values.left.protected", sheets: turn?.protectedSheets ?? back?.protectedSheets },
    ]} />
  );
}
