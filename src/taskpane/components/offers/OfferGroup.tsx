import { useId, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { offerKey } from "../../../register/corrections/answers";
import type { Offer } from "../../../register/model/offers";
import type { SheetLayout } from "../../../register/model/layout";
import { countText } from "../../../locales/numberText";
import { choiceOf, chosenOffer } from "../../offers/choice";
import { usePaneActions, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { OfferItem } from "./OfferItem";

const useGroupStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: "0.375rem", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlockStart: "0.5rem" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, flexGrow: 1 },
});

/** Offers shown at first, and added by each "show more". */
const STEP = 5;

/** Offers of one kind, with one yes for all of them that can stand as they are. */
export function OfferGroup({ kind, offers, layouts }: { kind: Offer["kind"]; offers: readonly Offer[]; layouts: readonly SheetLayout[] }) {
  const shared = useStyles();
  const styles = useGroupStyles();
  const { say, language } = useSay();
  const { acceptOffers } = usePaneActions();
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const [shown, setShown] = useState(STEP);
  const id = useId();
  const title = say(`pane.offer.${kind}`);
  const choice = (offer: Offer): string => choices[offerKey(offer)] ?? choiceOf(offer);
  const ready = offers.map((offer) => chosenOffer(offer, choice(offer))).filter((offer) => offer !== null);
  return (
    <div className={styles.group} role="group" aria-labelledby={id}>
      <div className={shared.row}>
        <h3 className={styles.title} id={id}>{say("pane.offersGroup", { title, count: countText(offers.length, language) })}</h3>
        {ready.length > 1 && (
          <Button size="small" aria-label={say("pane.offerAcceptAllOf", { count: ready.length, title })} onClick={() => void acceptOffers(ready)}>
            {say("pane.offerAcceptAll", { count: ready.length })}
          </Button>
        )}
      </div>
      <ul className={shared.list}>
        {offers.slice(0, shown).map((offer) => (
          <li key={offerKey(offer)}>
            <OfferItem offer={offer} layouts={layouts} choice={choice(offer)} choose={(value) => setChoices({ ...choices, [offerKey(offer)]: value })} />
          </li>
        ))}
      </ul>
      {shown < offers.length && (
        <Button size="small" onClick={() => setShown(shown + 4 * STEP)}>{say("pane.offerMore", { count: countText(offers.length - shown, language) })}</Button>
      )}
    </div>
  );
}
