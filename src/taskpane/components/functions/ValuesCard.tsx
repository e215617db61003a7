import { useState } from "react";
import { Button, Checkbox, ProgressBar, Spinner } from "@fluentui/react-components";
import { fullAddress } from "@tthc/spreadsheet/address";
import type { SheetArea } from "../../../checks/workbookFormulas";
import { countText } from "../../../locales/numberText";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { Confirm, useFocusBack } from "../pieces/Confirm";

/** Cells that are named in a sentence. */
const NAMED = 5;

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
      <Left />
      {turned.length > 0 && (
        <div className={styles.row}>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void bringFormulasBack()}>{say("pane.values.bringBack", { count: countText(turned.length, language) })}</Button>
        </div>
      )}
    </Card>
  );
}

/** What stayed as it was, and why. */
function Left() {
  const styles = useStyles();
  const { say, language } = useSay();
  const turn = usePaneState((state) => state.turnOutcome);
  const back = usePaneState((state) => state.backOutcome);
  const cells = (key: "mixed" | "errors" | "changed", places: readonly SheetArea[] = []): string[] => (
    places.length === 0 ? [] : [say(`pane.values.left.${key}`, { count: countText(places.length, language), cells: cellNames(places) })]);
  const sheets = (key: "protected" | "unread" | "gone", names: readonly string[] = []): string[] => (
    names.length === 0 ? [] : [say(`pane.values.left.${key}`, { sheets: [...new Set(names)].map((name) => `“${name}”`).join(", ") })]);
  const lines = [
    ...cells("mixed", turn?.mixed), ...cells("errors", turn?.errors), ...sheets("unread", turn?.unread),
    ...cells("changed", back?.changed), ...sheets("gone", back?.gone), ...sheets("protected", turn?.protectedSheets ?? back?.protectedSheets),
  ];
  return <div role="status">{lines.map((line) => <p key={line} className={styles.text}>{line}</p>)}</div>;
}

function cellNames(places: readonly SheetArea[]): string {
  const names = places.slice(0, NAMED).map(({ sheet, area }) => fullAddress(sheet, { ...area, rows: 1, columns: 1 }));
  return places.length > NAMED ? `${names.join(", ")}…` : names.join(", ");
}
