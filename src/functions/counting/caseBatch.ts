import type { Rules } from "../../indicators/classify";
import { countCases } from "../../indicators/countCases";
import { COUNTER_COUNT } from "../../indicators/counterPlaces";
import { tallyCases } from "../../indicators/tally";
import type { Tally } from "../../indicators/types";
import type { CaseColumns } from "../../register/model/caseTable";

/**
 * Cases on their way from a matrix to the count: a few thousand at a time, so that a pass over any number of rows needs
 * little memory. With `keepAll` the batch grows instead, for windows whose last day is known only after reading.
 */
export class CaseBatch implements CaseColumns {
  length = 0;
  received: Int32Array;
  due: Int32Array;
  finished: Int32Array;
  handedOver: Int32Array;
  status: Uint8Array;
  channel: Uint8Array;
  serviceLevel: Uint8Array;
  unit: Uint16Array;
  private counts = new Int32Array(64 * COUNTER_COUNT);
  private highestUnit = 0;

  constructor(private rules: Rules, private capacity: number, private readonly keepAll = false) {
    this.received = new Int32Array(capacity);
    this.due = new Int32Array(capacity);
    this.finished = new Int32Array(capacity);
    this.handedOver = new Int32Array(capacity);
    this.status = new Uint8Array(capacity);
    this.channel = new Uint8Array(capacity);
    this.serviceLevel = new Uint8Array(capacity);
    this.unit = new Uint16Array(capacity);
  }

  /** Empties the batch for another count. */
  restart(rules: Rules): this {
    this.rules = rules;
    this.length = 0;
    this.highestUnit = 0;
    this.counts.fill(0);
    return this;
  }

  add(
    received: number, due: number, finished: number, handedOver: number,
    unit: number, status: number, channel: number, serviceLevel: number,
  ): void {
    if (this.length === this.capacity) this.makeRoom();
    const at = this.length++;
    this.received[at] = received;
    this.due[at] = due;
    this.finished[at] = finished;
    this.handedOver[at] = handedOver;
    this.unit[at] = unit;
    this.status[at] = status;
    this.channel[at] = channel;
    this.serviceLevel[at] = serviceLevel;
    if (unit > this.highestUnit) this.highestUnit = unit;
  }

  /** Counts what is waiting; the counters of each unit code, row-major, and room for at least `units` of them. */
  count(units: number, rules: Rules = this.rules): Int32Array {
    const needed = Math.max(units, this.highestUnit + 1) * COUNTER_COUNT;
    if (needed > this.counts.length) {
      const grown = new Int32Array(Math.max(needed, this.counts.length * 2));
      grown.set(this.counts);
      this.counts = grown;
    }
    countCases(this, this.unit, this.counts, rules);
    this.length = 0;
    return this.counts;
  }

  /** The tally by unit of all cases, which are kept. */
  tally(units: readonly string[], rules: Rules, dueCounts: Tally["dueCounts"]): Tally {
    return tallyCases(this, { codes: this.unit, groups: units }, rules, dueCounts);
  }

  private makeRoom(): void {
    if (this.keepAll) this.grow();
    else this.count(0);
  }

  private grow(): void {
    this.capacity *= 2;
    for (const name of ["received", "due", "finished", "handedOver"] as const) {
      const grown = new Int32Array(this.capacity);
      grown.set(this[name]);
      this[name] = grown;
    }
    for (const name of ["status", "channel", "serviceLevel"] as const) {
      const grown = new Uint8Array(this.capacity);
      grown.set(this[name]);
      this[name] = grown;
    }
    const unit = new Uint16Array(this.capacity);
    unit.set(this.unit);
    this.unit = unit;
  }
}
