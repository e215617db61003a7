import { usePaneState, useSay } from "../../store/usePane";
import type { ReadDone } from "../../store/state";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { FreezeCard } from "../freeze/FreezeCard";
import { DoubtSlot } from "./DoubtSlot";
import { KeyFigures } from "./KeyFigures";
import { NarrativeCard } from "./NarrativeCard";
import { PeriodChooser } from "./PeriodChooser";
import { ReportChooser } from "./ReportChooser";
import { SheetsCard } from "./SheetsCard";

/** Period, key figures and the paragraph; or why there is no report for these choices. */
export function ReportTab({ done }: { done: ReadDone }) {
  const shown = usePaneState((state) => state.shown);
  return (
    <>
      <DoubtSlot reading={done.reading} />
      <PeriodChooser />
      <ReportChooser reading={done.reading} />
      <SheetsCard done={done} />
      {shown?.ok === false && <NoReport message={shown.problem.message} />}
      {shown?.ok && <KeyFigures report={shown.report} reading={done.reading} />}
      <NarrativeCard />
      <FreezeCard done={done} />
    </>
  );
}

function NoReport({ message }: { message: string }) {
  const styles = useStyles();
  const { say } = useSay();
  return <Card title={say("pane.noReport")}><p className={styles.text} role="alert">{message}</p></Card>;
}
