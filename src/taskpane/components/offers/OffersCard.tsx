import type { Offer, SheetLayout } from "../../../register/types";
import { useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../Card";
import { OfferGroup } from "./OfferGroup";

/** The gravest first: a wrong column or a swapped day moves every figure, a name only its own row. */
const KINDS: readonly Offer["kind"][] = ["column", "swapDays", "value", "unitAlias"];

/** "Cần bạn xác nhận": what would change the reading and waits for a yes or a no. */
export function OffersCard({ offers, layouts }: { offers: readonly Offer[]; layouts: readonly SheetLayout[] }) {
  const styles = useStyles();
  const { say } = useSay();
  const groups = KINDS.map((kind) => ({ kind, offers: offers.filter((offer) => offer.kind === kind) })).filter((group) => group.offers.length > 0);
  return (
    <Card title={say("pane.offers")}>
      <p className={styles.text}>{say("pane.offersLead")}</p>
      {groups.map((group) => <OfferGroup key={group.kind} kind={group.kind} offers={group.offers} layouts={layouts} />)}
    </Card>
  );
}
