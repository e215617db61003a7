import type { Reading } from "../../../register/model/reading";
import { useOpenOffers } from "../../offers/useOpenOffers";
import { OffersCard } from "../offers/OffersCard";
import { useMerging } from "./useMerging";

/** What waits for the user's word about the files: headers that are alike are asked once for all of them. */
export function Questions() {
  const { merged } = useMerging();
  return merged && <Open reading={merged.reading} />;
}

function Open({ reading }: { reading: Reading }) {
  const offers = useOpenOffers(reading);
  if (offers.length === 0) return null;
  return <OffersCard offers={offers} layouts={reading.layouts} />;
}
