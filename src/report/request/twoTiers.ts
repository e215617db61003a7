import { dayOf } from "../../calendar/day";

/** NĐ 118/2025 (as amended by NĐ 367/2025 and NĐ 309/2026): from this day there are no district offices; one-stop units are those of communes (domain.md 1.2). */
export const TWO_TIERS_FROM = dayOf(2025, 7, 1);
