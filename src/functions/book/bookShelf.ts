import { failure, success, type Outcome } from "../model/problem";
import type { CaseSource } from "./caseSource";
import { tagOf, type Handle } from "./handle";

/** Cells of the registers that are kept, and how many: some ten of 100,000 rows × 12 columns. */
const MOST_CELLS = 12_000_000;
const MOST_BOOKS = 64;
/** Of the registers that one formula has given, the newest that no other one makes way for: what is shown, and what an undo brings back. */
const LATEST = 2;

/** A register as it is put on the shelf. */
export interface NewBook {
  source: CaseSource;
  /** Cases that count. */
  cases: number;
  /** Cells that it takes the room of. */
  size: number;
  /** Takes a step towards less room; false when there is none left to take. */
  shrink?: () => boolean;
}

interface Kept extends NewBook {
  /** The whole hash of its content. */
  hash: string;
  /** Cell of the formula that gave it; "" where the host does not tell. */
  place: string;
}

/** Runs short work when there is time for it. */
type Later = (round: () => void) => void;

/**
 * The registers that functions find by a handle, for as long as the runtime lasts. What they answer depends on their content alone:
 * the same content has the same handle in every workbook and session, and a handle whose register is not here gives no figure.
 *
 * Any register may be let go, for its formula brings it back. When there is no more room the first to go are those that a formula has
 * since replaced by newer ones, then those not asked for longest.
 */
export class BookShelf {
  /** By tag, the one not asked for longest first. */
  private readonly books = new Map<string, Kept>();
  /** The hash behind every tag that was ever shown, and tags that two contents have: neither is known by it. */
  private readonly shown = new Map<string, string>();
  private readonly doubled = new Set<string>();

  constructor(private readonly room: { cells: number; books: number } = { cells: MOST_CELLS, books: MOST_BOOKS }, private later: Later = () => undefined) {}

  /** From now on registers are made smaller when there is time for it. */
  shrinkWhen(later: Later): void {
    this.later = later;
  }

  /**
   * The handle of a register by the hash of its content, which is read only when it is not here.
   * @example shelf.keep(contentHash(matrix), "Sheet1!A1", () => success({ source: new KeptBook(range), … }))
   */
  keep(words: readonly number[], place: string, read: () => Outcome<NewBook>): Outcome<Handle> {
    const [tag, hash] = [tagOf(words), words.join(" ")];
    if ((this.shown.get(tag) ?? hash) !== hash) this.doubled.add(tag);
    if (this.doubled.has(tag)) return failure("notAvailable", "function.problem.handleTwice");
    const known = this.books.get(tag);
    const made = known ? success<NewBook>(known) : read();
    if (!made.ok) return made;
    this.shown.set(tag, hash);
    this.use(tag, { ...made.value, hash, place });
    if (!known) this.shrink(made.value);
    this.release(tag);
    return success({ tag, cases: made.value.cases });
  }

  /** The register of a handle, or what to press where it is not here. */
  find({ tag, cases }: Handle): Outcome<CaseSource> {
    const book = this.doubled.has(tag) ? undefined : this.books.get(tag);
    if (book === undefined || book.cases !== cases) return failure("notAvailable", this.doubled.has(tag) ? "function.problem.handleTwice" : "function.problem.handleGone");
    this.use(tag, book);
    return success(book.source);
  }

  /** The whole hash of the content that a handle stands for. */
  hashOf({ tag }: Handle): string {
    return this.shown.get(tag) ?? "";
  }

  private use(tag: string, book: Kept): void {
    this.books.delete(tag);
    this.books.set(tag, book);
  }

  private shrink({ shrink }: NewBook): void {
    if (shrink) this.later(() => { if (shrink()) this.shrink({ shrink } as NewBook); });
  }

  /** Lets registers go until the others fit, but never the one that was just asked for. */
  private release(latest: string): void {
    let cells = [...this.books.values()].reduce((sum, { size }) => sum + size, 0);
    while (this.books.size > 1 && (cells > this.room.cells || this.books.size > this.room.books)) {
      const tags = [...this.books.keys()].filter((tag) => tag !== latest);
      const gone = tags.find((tag) => this.isReplaced(tag)) ?? tags[0];
      cells -= this.books.get(gone)?.size ?? 0;
      this.books.delete(gone);
    }
  }

  private isReplaced(tag: string): boolean {
    const place = this.books.get(tag)?.place ?? "";
    if (place === "") return false;
    const ofPlace = [...this.books].filter(([, book]) => book.place === place).map(([each]) => each);
    return ofPlace.indexOf(tag) < ofPlace.length - LATEST;
  }
}

/** That of this runtime. */
export const bookShelf = new BookShelf();
