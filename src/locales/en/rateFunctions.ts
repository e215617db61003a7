import type { viOfRateFunctions as vi } from "../vi/rateFunctions";

export const enOfRateFunctions: Record<keyof typeof vi, string> = {
  "function.indicator.returnedLate": "Returned or withdrawn late",
  "function.indicator.lateCountedOnTime": "Returned or withdrawn late, counted on time",
  "function.indicator.base766": "Base QĐ 766",
  "function.indicator.onTime766": "On time QĐ 766",
  "function.indicator.late766": "Late QĐ 766",
  "function.indicator.onTimeRateTT01": "On-time rate TT 01",
  "function.indicator.onTimeRate766": "On-time rate QĐ 766",
};
