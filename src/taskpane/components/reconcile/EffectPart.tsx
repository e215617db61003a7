import { useMemo } from "react";
import { entryOf } from "../../../indicators/figureNames";
import { shareText } from "../../../locales/numberText";
import { effectOf, EFFECT_OF, type EffectOf, type EffectValue, type FigureEffect } from "../../../reconcile/effect";
import type { Reconciliation } from "../../../reconcile/model/reconciliation";
import type { ReportSettings } from "../../../report/request/request";
import { periodName } from "../../../report/words/periodWords";
import { useStyles } from "../../theme/useStyles";
import { Disclosure } from "../pieces/Disclosure";
import { useReconcileWords } from "./useReconcileWords";

/** What the two lists change in the main figures of the pane's period. */
export function EffectPart({ result, settings }: { result: Reconciliation; settings: ReportSettings }) {
  const styles = useStyles();
  const words = useReconcileWords();
  const { view, told, say, count, language } = words;
  const effect = useMemo(() => effectOf(result, { ...settings, language }), [result, settings, language]);
  if (!effect.ok) return <p className={styles.quiet}>{told("reconcile.effect.nothing", { reason: effect.problem.message })}</p>;
  const names: Record<EffectOf, string> = { a: "A", b: "B", joinedA: view("reconcileView.joinedA"), joinedB: view("reconcileView.joinedB") };
  const valueOf = ({ figure }: FigureEffect, { value, isDoubtful }: EffectValue): string => {
    if (value === null) return view("reconcileView.blank");
    const shown = entryOf(figure).kind === "rate" ? shareText(value, 2, language) : count(value);
    return isDoubtful ? view("reconcileView.unsure", { value: shown }) : shown;
  };
  return (
    <Disclosure label={view("reconcileView.effect", { period: periodName(effect.period, words) })}>
      <p className={styles.quiet}>{told("reconcile.effect.note")}</p>
      <ul className={styles.list} aria-label={view("reconcileView.effect.caption")}>
        {effect.figures.map((each) => (
          <li key={each.figure}>
            <p className={styles.text}>{say(`report.key.${each.figure}`)}</p>
            <p className={styles.quiet}>{EFFECT_OF.map((of) => `${names[of]}: ${valueOf(each, each[of])}`).join(" · ")}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
