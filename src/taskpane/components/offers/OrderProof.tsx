import { makeStyles, tokens } from "@fluentui/react-components";
import { countText } from "../../../locales/numberText";
import type { Offer } from "../../../register/model/offers";
import { useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";

const useProofStyles = makeStyles({
  proof: { display: "grid", gridTemplateColumns: "auto minmax(3rem, 1fr)", columnGap: "0.5rem", rowGap: "0.125rem", alignItems: "center", margin: 0 },
  term: { fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "0.5rem", fontSize: tokens.fontSizeBase200 },
  track: { flexGrow: 1, minWidth: "3rem", height: "0.5rem", border: `1px solid ${tokens.colorNeutralStroke1}` },
  bar: { height: "100%", backgroundColor: tokens.colorPaletteRedForeground1, forcedColorAdjust: "none" },
});

/** The proof by order: how many days stand out of turn now, and how many when they are read the other way. */
export function OrderProof({ offer }: { offer: Extract<Offer, { kind: "swapDays" | "monthFirst" }> }) {
  const shared = useStyles();
  const styles = useProofStyles();
  const { say, language } = useSay();
  const count = (value: number): string => countText(value, language);
  const line = (key: "before" | "after") => (
    <>
      <dt className={styles.term}>{say(`pane.offer.swapDays.${key}`)}</dt>
      <dd className={styles.value}>
        <span aria-hidden="true" className={styles.track}>
          <div className={styles.bar} style={{ width: `${offer.compared > 0 ? Math.min(100, (100 * offer[key]) / offer.compared) : 0}%` }} />
        </span>
        <span className={shared.quiet}>{say("pane.offer.swapDays.out", { count: count(offer[key]), compared: count(offer.compared) })}</span>
      </dd>
    </>
  );
  return <dl className={styles.proof}>{line("before")}{line("after")}</dl>;
}
