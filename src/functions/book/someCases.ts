import type { CaseColumns } from "../../register/model/caseTable";

/** Cases with the group of each. */
export interface SomeCases {
  cases: CaseColumns;
  codes: Uint16Array;
}

/**
 * Some of the cases, by their places.
 * @example casesAt(table, table.unit, [0, 4, 5]).cases.length // 3
 */
export function casesAt(all: CaseColumns, codes: Uint16Array, places: readonly number[]): SomeCases {
  const days = (column: Int32Array): Int32Array => Int32Array.from(places, (at) => column[at]);
  const words = (column: Uint8Array): Uint8Array => Uint8Array.from(places, (at) => column[at]);
  return {
    cases: {
      length: places.length, received: days(all.received), due: days(all.due), finished: days(all.finished), handedOver: days(all.handedOver),
      status: words(all.status), channel: words(all.channel), serviceLevel: words(all.serviceLevel),
    },
    codes: Uint16Array.from(places, (at) => codes[at]),
  };
}
