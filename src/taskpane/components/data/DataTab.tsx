import { useMemo, useRef } from "react";
import { dueFindings } from "../../../report/lists/dueFindings";
import { wordingOf } from "../../../report/words/wording";
import { useOpenOffers } from "../../offers/useOpenOffers";
import { usePaneState, useSay } from "../../store/usePane";
import type { ReadDone } from "../../store/state";
import { useStyles } from "../../theme/useStyles";
import { ChecksCard } from "./ChecksCard";
import { DoctorCard } from "./DoctorCard";
import { FindingsCard } from "./FindingsCard";
import { FormulasCard } from "./FormulasCard";
import { Found } from "./Found";
import { MergeCard } from "./MergeCard";
import { ProcedureCard } from "./ProcedureCard";
import { ReconcileCard } from "./ReconcileCard";
import { ConfirmedCard } from "../offers/ConfirmedCard";
import { FINDINGS_BOX, OFFERS_BOX } from "../offers/offersBox";
import { OffersCard } from "../offers/OffersCard";
import { useKeptFocus } from "../pieces/useKeptFocus";
import { TextCheckCard } from "./TextCheckCard";

const NONE: never[] = [];

/** What waits for the user's word, what was read, what to look at again, and whether it adds up. */
export function DataTab({ done }: { done: ReadDone }) {
  const styles = useStyles();
  const { say, language } = useSay();
  const checks = usePaneState((state) => (state.shown?.ok ? state.shown.report.json.checks : NONE));
  const period = usePaneState((state) => (state.shown?.ok ? state.shown.report.period : null));
  const settings = usePaneState((state) => state.settings);
  const answers = usePaneState((state) => state.answers);
  const { reading } = done;
  const offers = useOpenOffers(reading);
  // What the period shows besides is found out here, where somebody looks at it.
  const found = useMemo(() => (period ? dueFindings({ reading, period, settings, words: wordingOf(language) }) : NONE), [reading, period, settings, language]);
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, answers);
  return (
    <>
      <div id={OFFERS_BOX} ref={box} tabIndex={-1} role="group" aria-label={say("pane.answers")} className={styles.panel}>
        {offers.length > 0 && <OffersCard offers={offers} layouts={reading.layouts} />}
        <Found done={done} />
        <ConfirmedCard layouts={reading.layouts} aggregates={reading.aggregates} />
      </div>
      <ProcedureCard reading={reading} />
      <FormulasCard reading={reading} />
      <div id={FINDINGS_BOX} tabIndex={-1} role="group" aria-label={say("pane.findings")}><FindingsCard findings={reading.findings} found={found} /></div>
      <DoctorCard />
      <ChecksCard checks={checks} />
      <TextCheckCard />
      <MergeCard />
      <ReconcileCard />
    </>
  );
}
