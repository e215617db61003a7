import { dayOf } from "../../src/calendar/day";
import { makePeriod } from "../../src/calendar/period";
import { AT, COUNTER_COUNT } from "../../src/indicators/counterPlaces";
import { tally } from "../../src/indicators/tally";
import { NO_MORE_COLUMNS, type CaseTable } from "../../src/register/model/caseTable";
import { CHANNEL, STATUS } from "../../src/register/model/caseCodes";
import type { Bench, Peer } from "./bench";
import { FIELDS, seededRandom, UNITS } from "./seeded";

const window = makePeriod("quarter", 2021, 3, 20);

/** A typed case table without reading: 100,000 cases of 25 units. */
export function seededTable(length: number, seed = 1): CaseTable {
  const random = seededRandom(seed);
  const int32 = () => new Int32Array(length);
  const table = {
    length, received: int32(), due: int32(), finished: int32(), handedOver: int32(),
    unit: new Uint16Array(length), units: ["", ...UNITS], field: new Uint16Array(length), fields: ["", ...FIELDS],
    status: new Uint8Array(length), channel: new Uint8Array(length), serviceLevel: new Uint8Array(length),
    sheet: new Uint16Array(length), sheets: ["HoSo"], row: int32(),
    more: NO_MORE_COLUMNS,
    roles: new Set(["received", "due", "finished", "handedOver", "unit", "field", "status", "channel", "serviceLevel"] as const),
    span: { firstReceived: 0, lastReceived: 0, firstFinished: 0, lastFinished: 0 },
  };
  for (let i = 0; i < length; i++) {
    table.received[i] = dayOf(2021, 1, 1) + Math.floor(random() * 330);
    table.due[i] = random() < 0.01 ? 0 : table.received[i] + 3 + Math.floor(random() * 20);
    table.finished[i] = random() < 0.12 ? 0 : table.received[i] + Math.floor(random() * 25);
    table.handedOver[i] = table.finished[i] === 0 ? 0 : table.finished[i] + Math.floor(random() * 4);
    table.unit[i] = 1 + Math.floor(random() * UNITS.length);
    table.field[i] = 1 + Math.floor(random() * FIELDS.length);
    table.status[i] = table.finished[i] === 0 ? 3 + Math.floor(random() * 4) : 7 + Math.floor(random() * 4);
    table.channel[i] = 1 + Math.floor(random() * 3);
    table.serviceLevel[i] = 3 + Math.floor(random() * 2);
  }
  return table;
}

const { carriedOver: CARRIED_OVER, early: EARLY, handedOver: HANDED_OVER, inTime: IN_TIME, late: LATE, noDueDate: NO_DUE_DATE, onTime: ON_TIME, online: ONLINE, onlineFull: ONLINE_FULL, onlinePartial: ONLINE_PARTIAL, overdue: OVERDUE, pausedInTime: PAUSED_IN_TIME, received: RECEIVED, returned: RETURNED, withdrawn: WITHDRAWN } = AT;
const { returned: ST_RETURNED, withdrawn: ST_WITHDRAWN, pausedSupplement: PAUSED_SUPPLEMENT, pausedFinance: PAUSED_FINANCE, stopped: STOPPED } = STATUS;
const { online: ONLINE_CHANNEL } = CHANNEL;

/** The same counting as one bare loop with everything written out: default conventions only. */
function bareLoop(table: CaseTable): Int32Array {
  const { length, received, due, finished, handedOver, unit, status, channel, serviceLevel } = table;
  const { from, to } = window;
  const counts = new Int32Array(table.units.length * COUNTER_COUNT);
  for (let i = 0; i < length; i++) {
    const at = unit[i] * COUNTER_COUNT;
    const r = received[i];
    const d = due[i];
    const e = finished[i];
    const st = status[i];
    if (handedOver[i] >= from && handedOver[i] <= to) counts[at + HANDED_OVER]++;
    if (r > to || (e !== 0 && e < from)) continue;
    if (r >= from) {
      counts[at + RECEIVED]++;
      if (channel[i] === ONLINE_CHANNEL) {
        counts[at + ONLINE]++;
        if (serviceLevel[i] === 4) counts[at + ONLINE_FULL]++;
        else if (serviceLevel[i] === 3) counts[at + ONLINE_PARTIAL]++;
      }
    } else if (r !== 0) counts[at + CARRIED_OVER]++;
    if (d === 0) counts[at + NO_DUE_DATE]++;
    const ended = st === ST_RETURNED || st === ST_WITHDRAWN;
    if (e !== 0 && e <= to) {
      if (d === 0 || ended) counts[at + ON_TIME]++;
      else if (e < d) counts[at + EARLY]++;
      else if (e === d) counts[at + ON_TIME]++;
      else counts[at + LATE]++;
      if (st === ST_RETURNED) counts[at + RETURNED]++;
      else if (st === ST_WITHDRAWN) counts[at + WITHDRAWN]++;
    } else {
      const paused = st === PAUSED_SUPPLEMENT || st === PAUSED_FINANCE || st === STOPPED;
      if (d === 0 || d >= to || paused) {
        counts[at + IN_TIME]++;
        if (paused) counts[at + PAUSED_IN_TIME]++;
      } else counts[at + OVERDUE]++;
    }
  }
  return counts;
}

function peers(): Peer[] {
  const table = seededTable(100_000);
  const mine = tally(table, window).counts;
  const bare = bareLoop(table).subarray(COUNTER_COUNT);
  if (mine.some((count, at) => count !== bare[at])) throw new Error("tally and bare loop differ");
  return [
    { name: "bare typed-array loop", run: () => bareLoop(table) },
    { name: "tally", run: () => tally(table, window) },
  ];
}

export const benches: readonly Bench[] = [
  {
    kind: "peers",
    title: "Case table → tally, 100,000 cases, 25 units",
    rounds: 41,
    warmUps: 15,
    setUp: peers,
    goals: [{ of: "tally", against: "bare typed-array loop", atMost: 2 }],
  },
];
