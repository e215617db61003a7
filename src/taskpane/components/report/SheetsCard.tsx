import { useRef } from "react";
import type { ReadDone } from "../../store/state";
import { usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { useKeptFocus } from "../pieces/useKeptFocus";
import { SheetItem } from "./SheetItem";

/** "Trang đã lập": every sheet of ours that stands, up to date or not. Nothing when there is none. */
export function SheetsCard({ done }: { done: ReadDone }) {
  const styles = useStyles();
  const { say } = useSay();
  const sheets = usePaneState((state) => state.sheets);
  const box = useRef<HTMLUListElement>(null);
  useKeptFocus(box, sheets);
  if (sheets.length === 0) return null;
  const stale = sheets.filter(({ standing }) => standing.state === "stale" || standing.state === "unmakeable").length;
  return (
    <Card title={say("pane.sheets")}>
      <p role="status" className={styles.spoken}>{stale > 0 && say("pane.sheetsStale", { count: stale })}</p>
      <ul ref={box} tabIndex={-1} className={styles.list} aria-label={say("pane.sheets")}>
        {sheets.map((sheet) => <SheetItem key={sheet.id} sheet={sheet} at={done.at} />)}
      </ul>
    </Card>
  );
}
