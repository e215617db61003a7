import type { Offer } from "../../../register/model/offers";
import type { SheetLayout } from "../../../register/model/layout";
import { useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { OfferGroup } from "./OfferGroup";

/** The gravest first: a wrong column or a swapped day moves every figure, a name only its own row. */
const PLACES: Readonly<Record<Offer["kind"], number>> = { column: 1, swapDays: 2, monthFirst: 3, shiftDays: 4, sameCases: 5, value: 6, unitAlias: 7 };
const KINDS = (Object.keys(PLACES) as Offer["kind"][]).sort((a, b) => PLACES[a] - PLACES[b]);

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
