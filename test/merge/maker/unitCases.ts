import type { Dice } from "../../samples/random";
import { partsOf, SENT, serialOf } from "./days";
import type { Channel, MadeCase, Serial, State } from "./model";
import { FIELDS, GIVEN, MIDDLE, SURNAMES, unitName } from "./places";

const FIRST_RECEIPT = serialOf(2026, 5, 11);
const LAST_RECEIPT = serialOf(2026, 10, 5);
const LIMITS = [1, 2, 3, 5, 7, 10, 15, 20];
const WAITING: readonly State[] = ["pausedSupplement", "pausedFinance", "stopped"];

const two = (number: number): string => String(number).padStart(2, "0");

/** "000.00.23.H62-260805-0017"; the unit's place is in the group before the letter. */
function idOf(unit: number, number: number, received: Serial): string {
  const { year, month, day } = partsOf(received);
  return `000.${two(Math.floor(unit / 90))}.${two(10 + (unit % 90))}.H62-${two(year % 100)}${two(month)}${two(day)}-${String(number).padStart(4, "0")}`;
}

interface Outcome {
  state: State;
  finished: Serial;
  handedOver: Serial;
}

/** How a case ends, or that it has not ended by the day of sending. */
function outcomeOf(dice: Dice, received: Serial, due: Serial): Outcome {
  const none = { finished: 0, handedOver: 0 };
  const kind = dice.weighted([3, 3, 3, 3, 88]);
  if (kind === 0) return { state: dice.pick<State>(["pendingIntake", "rejectedIntake"]), ...none };
  if (kind === 1) return { state: dice.pick(WAITING), ...none };
  const done = dice.chance(0.86) ? dice.between(received, due) : due + dice.between(1, 9);
  if (done > SENT || kind === 2) return { state: "open", ...none };
  if (kind === 3) return { state: dice.pick<State>(["withdrawn", "returned"]), finished: done, handedOver: 0 };
  const given = done + dice.between(0, 3);
  return given > SENT || dice.chance(0.15) ? { state: "done", finished: done, handedOver: 0 } : { state: "handedOver", finished: done, handedOver: given };
}

/** Cases of a unit in the order of their receipt. */
export function casesOfUnit(dice: Dice, unit: number, count: number): MadeCase[] {
  const days = Array.from({ length: count }, () => dice.between(FIRST_RECEIPT, LAST_RECEIPT)).sort((a, b) => a - b);
  return days.map((received, at) => {
    const { field, procedures } = dice.pick(FIELDS);
    const due = received + dice.pick(LIMITS);
    const channel = dice.pick<Channel>(["direct", "direct", "online", "online", "online", "post"]);
    return {
      id: idOf(unit, at + 1, received), unit: unitName(unit), procedure: dice.pick(procedures), field,
      owner: `${dice.pick(SURNAMES)} ${dice.pick(MIDDLE)} ${dice.pick(GIVEN)}`,
      received, due, ...outcomeOf(dice, received, due), channel, level: channel === "online" ? dice.pick([3, 4] as const) : 0,
    };
  });
}
