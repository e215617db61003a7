import { useEffect, useMemo } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import { absoluteCell, handleOffers, type HandleOffer } from "../../../functions/workbook/handleOffer";
import { countText } from "../../../locales/numberText";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { LeftFormulas } from "./LeftFormulas";

/** Ranges that many formulas read each for itself are offered to be read once; one button brings the old formulas back. */
export function HandlesCard() {
  const styles = useStyles();
  const { say } = useSay();
  const { lookAtFormulas, unshareRegisters } = usePaneActions();
  const reading = usePaneState((state) => (state.read.phase === "ready" ? state.read.done.reading : null));
  const formulas = usePaneState((state) => state.formulas);
  const busy = usePaneState((state) => state.busy);
  const { turned } = usePaneState((state) => state.shared);
  const hasTried = usePaneState((state) => state.shareOutcome !== null || state.unshareOutcome !== null);
  useEffect(() => void lookAtFormulas(), [lookAtFormulas, reading]);
  const outcome = formulas?.reading === reading ? formulas?.outcome : null;
  // The range's own name is asked for; where the handle will stand is decided when it is put there.
  const offers = useMemo(() => (outcome?.ok ? handleOffers(outcome.done, "") : []), [outcome]);
  if (offers.length === 0 && turned.length === 0 && !hasTried) return null;
  return (
    <Card title={say("pane.handles")}>
      {offers.map((offer) => <Offer key={offer.range} offer={offer} />)}
      <LeftAsTheyWere />
      {turned.length > 0 && (
        <div className={styles.row}>
          <Button size="small" icon={busy === "unshare" ? <Spinner size="tiny" /> : undefined} disabledFocusable={busy !== null} onClick={() => void unshareRegisters()}>{say("pane.handles.back")}</Button>
        </div>
      )}
    </Card>
  );
}

function Offer({ offer: { range, formulas, standing } }: { offer: HandleOffer }) {
  const styles = useStyles();
  const { say, language } = useSay();
  const { shareRegister } = usePaneActions();
  const busy = usePaneState((state) => state.busy);
  const where = standing ? say("pane.handles.standing", { cell: absoluteCell(standing).replaceAll("$", "") }) : say("pane.handles.where", { sheet: say("pane.handles.sheet") });
  return (
    <>
      <p className={styles.text}>{say("pane.handles.offer", { count: countText(formulas.length, language), range: range.replaceAll("$", "") })}</p>
      <p className={styles.quiet}>{where}</p>
      <div className={styles.row}>
        <Button size="small" icon={busy === "share" ? <Spinner size="tiny" /> : undefined} disabledFocusable={busy !== null} aria-label={`${say("pane.handles.share")}: ${range}`}
          onClick={() => void shareRegister(range)}>{say("pane.handles.share")}</Button>
      </div>
    </>
  );
}

function LeftAsTheyWere() {
  const share = usePaneState((state) => state.shareOutcome);
  const back = usePaneState((state) => state.unshareOutcome);
  const made = usePaneState((state) => state.shared.made);
  return (
    <LeftFormulas left={[
      { key: "pane.handles.left.differing", cells: share?.differing }, { key: "pane.values.left.errors", cells: share?.errors },
      { key: "pane.handles.left.unwritable", cells: share?.unwritable }, { key: "pane.handles.left.unchecked", cells: share?.unchecked },
      { key: "pane.values.left.changed", cells: share?.changed ?? back?.changed }, { key: "pane.values.left.gone", sheets: back?.gone },
      { key: "pane.values.left.protected", sheets: share?.protectedSheets ?? back?.protectedSheets },
      { key: "pane.handles.left.stay", sheets: back ? made.map(({ sheet }) => sheet) : [] },
    ]} />
  );
}
