import { useRef } from "react";
import type { ReadDone } from "../../store/state";
import type { ComparedSheet } from "../../services/services";
import { usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { useKeptFocus } from "../pieces/useKeptFocus";
import { SheetItem } from "./SheetItem";

/** "Trang đã lập": every sheet of ours that stands, up to date or not; only the region that is read aloud when there is none. */
export function SheetsCard({ done }: { done: ReadDone }) {
  const styles = useStyles();
  const { say } = useSay();
  const sheets = usePaneState((state) => state.sheets);
  const stale = sheets.filter(({ standing }) => standing.state === "stale" || standing.state === "unmakeable").length;
  return (
    <>
      <p role="status" className={styles.spoken}>{stale > 0 && say("pane.sheetsStale", { count: stale })}</p>
      {sheets.length > 0 && <Card title={say("pane.sheets")}><SheetList sheets={sheets} at={done.at} /></Card>}
    </>
  );
}

function SheetList({ sheets, at }: { sheets: readonly ComparedSheet[]; at: string }) {
  const styles = useStyles();
  const { say } = useSay();
  const box = useRef<HTMLUListElement>(null);
  useKeptFocus(box, sheets);
  return (
    <ul ref={box} tabIndex={-1} className={styles.list} aria-label={say("pane.sheets")}>
      {sheets.map((sheet) => <SheetItem key={sheet.id} sheet={sheet} at={at} />)}
    </ul>
  );
}
