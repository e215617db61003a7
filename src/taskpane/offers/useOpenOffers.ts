import { useMemo } from "react";
import { openOffers } from "../../register/corrections/answers";
import type { Reading } from "../../register/model/reading";
import type { Offer } from "../../register/model/offers";
import { usePaneState } from "../store/usePane";

/** The offers of a reading that wait for an answer. */
export function useOpenOffers({ offers, layouts }: Reading): readonly Offer[] {
  const answers = usePaneState((state) => state.answers);
  return useMemo(() => openOffers(offers, layouts, answers), [offers, layouts, answers]);
}
