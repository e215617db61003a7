/** Screen pixels of a length in points (96 pixels an inch). */
export const pixels = (points: number): number => (points * 96) / 72;

/**
 * The rows or the columns of a sheet along one direction, in pixels. Hidden ones are left out of `shown`,
 * so a sheet with 100,000 filtered rows costs no more to draw than the rows that are left.
 */
export class Axis {
  /** Indexes that are shown, in order; null when all are. */
  private readonly shownIndexes: Int32Array | null;
  private readonly changed: number[];
  /** Difference to the default size in pixels, summed up to and including changed[i]. */
  private readonly differences: number[];
  /** The same in points, before sizes are rounded to whole pixels. */
  private readonly pointDifferences: number[];

  /** sizes in points; standard in points. */
  constructor(readonly count: number, private readonly standard: number, private readonly sizes: ReadonlyMap<number, number>, private readonly hidden: ReadonlySet<number>) {
    const touched = new Set([...sizes.keys(), ...hidden]);
    this.changed = [...touched].filter((index) => index < count).sort((left, right) => left - right);
    let sum = 0;
    this.differences = this.changed.map((index) => (sum += this.size(index) - pixels(standard)));
    let points = 0;
    this.pointDifferences = this.changed.map((index) => (points += this.points(index) - standard));
    this.shownIndexes = hidden.size > 0 ? Int32Array.from(shownOf(count, hidden)) : null;
  }

  /** How many are shown. */
  get shown(): number {
    return this.shownIndexes ? this.shownIndexes.length : this.count;
  }

  /** Sheet index of the n-th shown one. */
  at(position: number): number {
    return this.shownIndexes ? this.shownIndexes[position] : position;
  }

  /** Position among the shown ones; a hidden index gives the next shown one. */
  positionOf(index: number): number {
    if (!this.shownIndexes) return index;
    return lowerBound(this.shownIndexes, index);
  }

  isHidden(index: number): boolean {
    return this.hidden.has(index);
  }

  /** Pixels of one row or column; 0 when hidden. */
  size(index: number): number {
    if (this.hidden.has(index)) return 0;
    return Math.round(pixels(this.sizes.get(index) ?? this.standard));
  }

  private points(index: number): number {
    return this.hidden.has(index) ? 0 : this.sizes.get(index) ?? this.standard;
  }

  private startPoints(index: number): number {
    const before = lowerBound(this.changed, index);
    return index * this.standard + (before > 0 ? this.pointDifferences[before - 1] : 0);
  }

  /** Pixels of a place given in points: charts stay with their cells although cells have whole pixels. */
  fromPoints(points: number): number {
    const index = lastWhere(this.count, (candidate) => this.startPoints(candidate) <= points);
    const size = this.points(index);
    const part = size > 0 ? (points - this.startPoints(index)) / size : 0;
    return Math.round(this.start(index) + part * this.size(index));
  }

  /** Pixels before an index. */
  start(index: number): number {
    const before = lowerBound(this.changed, index);
    return index * pixels(this.standard) + (before > 0 ? this.differences[before - 1] : 0);
  }

  /** Pixels from one index to the other, the last included. */
  span(from: number, to: number): number {
    return this.start(to + 1) - this.start(from);
  }

  /** The index that covers a pixel; the last one beyond the end. */
  indexAt(pixel: number): number {
    return lastWhere(this.count, (candidate) => this.start(candidate) <= pixel);
  }
}

/** The last index for which an ascending condition still holds; 0 when none. */
function lastWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function* shownOf(count: number, hidden: ReadonlySet<number>): Generator<number> {
  for (let index = 0; index < count; index += 1) if (!hidden.has(index)) yield index;
}

/** First position whose value is not below the wanted one. */
function lowerBound(sorted: ArrayLike<number>, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
