import { usePaneState, useSay } from "../store/usePane";
import type { ReadDone } from "../store/state";
import { useStyles } from "../theme/useStyles";
import { Card } from "./Card";
import { CopyButton } from "./CopyButton";
import { KeyFigures } from "./KeyFigures";
import { OffersBanner } from "./offers/OffersBanner";
import { PeriodChooser } from "./PeriodChooser";
import { ReportChooser } from "./ReportChooser";

/** Period, key figures and the paragraph; or why there is no report for these choices. */
export function ReportTab({ done }: { done: ReadDone }) {
  const shown = usePaneState((state) => state.shown);
  return (
    <>
      <OffersBanner reading={done.reading} />
      <PeriodChooser />
      <ReportChooser reading={done.reading} />
      {shown?.ok === false && <NoReport message={shown.problem.message} />}
      {shown?.ok && <KeyFigures report={shown.report} reading={done.reading} />}
      <Paragraph />
    </>
  );
}

function NoReport({ message }: { message: string }) {
  const styles = useStyles();
  const { say } = useSay();
  return <Card title={say("pane.noReport")}><p className={styles.text} role="alert">{message}</p></Card>;
}

/** The report's paragraphs in the report's language, to copy. */
function Paragraph() {
  const styles = useStyles();
  const { say } = useSay();
  const result = usePaneState((state) => state.result);
  const language = usePaneState((state) => state.settings.language);
  if (!result?.ok || result.report.json.narrative === "") return null;
  const { narrative } = result.report.json;
  return (
    <Card title={say("pane.paragraph")} actions={<CopyButton text={narrative} name={say("pane.copyParagraph")} />}>
      <div lang={language}>
        {narrative.split(/\n+/).map((paragraph, place) => <p key={place} className={styles.text} style={{ marginBlock: "0.375rem" }}>{paragraph}</p>)}
      </div>
    </Card>
  );
}
