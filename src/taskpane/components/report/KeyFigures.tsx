import { useId, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { percentText } from "../../figures/percent";
import type { Period } from "../../../calendar/period";
import type { Reading } from "../../../register/model/reading";
import { isListedFigure } from "../../../report/lists/listedFigures";
import { targetIn } from "../../../report/request/targets";
import type { BuiltReport } from "../../../report/model/result";
import { figureViews } from "../../figures/figureViews";
import type { FigureView } from "../../figures/figureView";
import { usePaneActions, usePaneState, useSay, type Say } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { CasesBehind } from "./CasesBehind";
import { Icon } from "../pieces/Icon";

const useFigureStyles = makeStyles({
  figure: { display: "flex", flexDirection: "column", paddingBlock: "0.375rem", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: "flex", flexWrap: "wrap", columnGap: "0.75rem", alignItems: "baseline", justifyContent: "space-between" },
  value: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, fontVariantNumeric: "tabular-nums" },
  hero: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800, fontWeight: tokens.fontWeightSemibold, margin: 0, fontVariantNumeric: "tabular-nums" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  /** Not certain: quiet, whatever it says. */
  provisional: { color: tokens.colorNeutralForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  verdict: { display: "inline-flex", alignItems: "center", columnGap: "0.25rem", margin: 0, fontWeight: tokens.fontWeightSemibold },
  why: { minWidth: 0, paddingInline: "0.25rem", color: tokens.colorBrandForeground1 },
  reasons: { margin: 0, display: "grid", gridTemplateColumns: "minmax(4.5rem, auto) 1fr", columnGap: "0.5rem", rowGap: "0.25rem",
    padding: "0.375rem 0.5rem", backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The key figures, live: each with its base in words and, on request, how it was made. */
export function KeyFigures({ report, reading }: { report: BuiltReport; reading: Reading }) {
  const styles = useFigureStyles();
  const { say, language } = useSay();
  const settings = usePaneState((state) => state.settings);
  const views = figureViews({ report, settings, reading, say, language });
  return (
    <Card title={say("report.key.title")}>
      <OnTimeHero view={views.find(({ key }) => key === "onTimeRate")} period={report.period} />
      <dl style={{ margin: 0 }}>
        {views.map((view) => <div key={view.key} className={styles.figure}><Figure view={view} report={report} reading={reading} /></div>)}
      </dl>
    </Card>
  );
}

/** The figure that is asked for first, against the target: a word and a sign beside the colour. One that is not certain is no verdict. */
function OnTimeHero({ view, period }: { view: FigureView | undefined; period: Period }) {
  const shared = useStyles();
  const styles = useFigureStyles();
  const { say } = useSay();
  if (!view || view.value === null) return null;
  return (
    <div>
      <p className={shared.quiet}>{labelOf(view, say)}</p>
      <p className={mergeClasses(styles.hero, !view.certain && styles.provisional)}>{view.value}</p>
      <p className={shared.quiet}>{view.note}</p>
      {view.certain && view.tone !== "plain" && <Verdict reached={view.tone === "good"} period={period} />}
    </div>
  );
}

/** A figure that is not certain says so beside its name. */
function labelOf({ label, certain, value }: FigureView, say: Say): string {
  return certain || value === null ? label : say("pane.provisional", { label });
}

function Verdict({ reached, period }: { reached: boolean; period: Period }) {
  const shared = useStyles();
  const styles = useFigureStyles();
  const { say, language } = useSay();
  const { showTab } = usePaneActions();
  const target = usePaneState((state) => targetIn(state.settings.targets, "onTimeRate", period).target);
  return (
    <div className={shared.row}>
      <p className={mergeClasses(styles.verdict, reached ? styles.good : styles.bad)}>
        <Icon name={reached ? "success" : "warning"} />
        {say(reached ? "pane.targetReached" : "pane.targetMissed", { target: target === null ? "" : percentText(target.value, language) })}
      </p>
      <Button appearance="transparent" size="small" className={styles.why} onClick={() => showTab("choices")}>{say("pane.changeTarget")}</Button>
    </div>
  );
}

function Figure({ view, report, reading }: { view: FigureView; report: BuiltReport; reading: Reading }) {
  const shared = useStyles();
  const styles = useFigureStyles();
  const { say } = useSay();
  const [open, setOpen] = useState(false);
  const [listed, setListed] = useState(false);
  const id = useId();
  const listId = useId();
  const figure = view.value !== null && view.certain && reading.layouts.length > 0 && isListedFigure(view.key) ? view.key : null;
  return (
    <>
      <dt className={styles.line}>
        <span>{labelOf(view, say)}</span>
        <span className={view.value === null ? shared.quiet : mergeClasses(styles.value, !view.certain && styles.provisional)}>{view.value ?? say("pane.notAvailable")}</span>
      </dt>
      <dd className={styles.line} style={{ margin: 0 }}>
        <span className={mergeClasses(shared.quiet, shared.grow)}>{view.note}</span>
        {view.reasons.length > 0 && (
          <Button appearance="transparent" size="small" className={styles.why} aria-expanded={open} aria-controls={open ? id : undefined}
            aria-label={say("pane.whyOf", { figure: view.label })} onClick={() => setOpen(!open)}>{say("pane.why")}</Button>
        )}
        {figure && (
          <Button appearance="transparent" size="small" className={styles.why} aria-expanded={listed} aria-controls={listed ? listId : undefined}
            aria-label={say("pane.casesOf", { figure: view.label })} onClick={() => setListed(!listed)}>{say("pane.cases")}</Button>
        )}
      </dd>
      {open && <dd id={id} style={{ margin: 0 }}><Reasons view={view} /></dd>}
      {listed && figure && <dd id={listId} style={{ margin: 0 }}><CasesBehind figure={figure} label={view.label} report={report} reading={reading} /></dd>}
    </>
  );
}

function Reasons({ view }: { view: FigureView }) {
  const styles = useFigureStyles();
  const { say } = useSay();
  return (
    <dl className={styles.reasons}>
      {view.reasons.map(({ label, words }) => (
        <div key={label} style={{ display: "contents" }}><dt>{say(label)}</dt><dd style={{ margin: 0, overflowWrap: "anywhere" }}>{words}</dd></div>
      ))}
    </dl>
  );
}
