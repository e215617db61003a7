/**
 * The report of Vĩnh Phúc province, September and quarter III of 2021, as printed, except where the print contradicts
 * itself: the districts' cumulative figure is printed 55.845, but 54.647 + 679 = 55.326, and the province's quarter
 * begins on 21/6/2021 (printed 2020). Day numbers: 44368 = 21/6/2021, 44429 = 21/8/2021, 44459 = 20/9/2021.
 */
export interface PublishedFigures {
  from: number;
  to: number;
  received: number;
  carriedOver: number;
  cumulative: number;
  due: number;
  earlyAndOnTime: number;
  onTimeRate: string;
  lateAndOverdue: number;
  lateRate: string;
  returnedAndWithdrawn: number;
  returnedAndWithdrawnRate: string;
  online: number;
}

export const PROVINCE_QUARTER = {
  from: 44368, to: 44459,
  received: 14043, carriedOver: 2191, cumulative: 16234, due: 14101,
  earlyAndOnTime: 14064, onTimeRate: "99,74%", lateAndOverdue: 37, lateRate: "0,26%",
  returnedAndWithdrawn: 461, returnedAndWithdrawnRate: "3,27%",
  handedOver: 13009, online: 5629, onlinePartial: 260, onlineFull: 5369,
  unitsWithOnline: 15, meanOnlineRate: "19,5%", unitsAt100: 13,
} as const satisfies PublishedFigures & Record<string, unknown>;

export const PROVINCE_MONTH = {
  from: 44429, to: 44459,
  received: 4131, carriedOver: 2171, cumulative: 6302, due: 4169,
  earlyAndOnTime: 4157, onTimeRate: "99,71%", lateAndOverdue: 12, lateRate: "0,29%",
  returnedAndWithdrawn: 90, returnedAndWithdrawnRate: "2,16%",
  handedOver: 4328, online: 1598, onlinePartial: 61, onlineFull: 1537,
  unitsWithOnline: 15, meanOnlineRate: "18,9%", unitsAt100: 18,
} as const satisfies PublishedFigures & Record<string, unknown>;

export const DISTRICT_QUARTER = {
  from: 44368, to: 44459,
  received: 54647, carriedOver: 679, cumulative: 55326, due: 54845,
  earlyAndOnTime: 52910, onTimeRate: "96,47%", lateAndOverdue: 1935, lateRate: "3,53%",
  returnedAndWithdrawn: 71, returnedAndWithdrawnRate: "0,13%", online: 20,
  best: { unit: "Huyện Lập Thạch", rate: "99,22%" }, worst: { unit: "Huyện Tam Đảo", rate: "92,05%" },
} as const satisfies PublishedFigures & Record<string, unknown>;

/**
 * The districts' September. Printed carry-over 695 and cumulative 18.287 contradict the quarter printed beside them by 4;
 * here is what follows from the quarter (699 and 18.291). All the rest is as printed.
 */
export const DISTRICT_MONTH = {
  from: 44429, to: 44459,
  received: 17592, carriedOver: 699, cumulative: 18291, due: 17810,
  earlyAndOnTime: 17176, onTimeRate: "96,44%", lateAndOverdue: 634, lateRate: "3,56%",
  returnedAndWithdrawn: 23, returnedAndWithdrawnRate: "0,13%", online: 9,
} as const satisfies PublishedFigures & Record<string, unknown>;
