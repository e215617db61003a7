import type { DayHow } from "../days/dayReading";
import { columnOf } from "../layout/columns";
import type { LegacyEncoding, SheetLayout } from "../model/layout";
import { MORE_DAY_ROLES, MORE_NUMBER_ROLES, MORE_TEXT_ROLES, type MoreDayRole, type MoreNumberRole, type MoreRole, type MoreTextRole } from "../model/roles";
import { DayColumn } from "./dayColumn";
import { CodeColumn } from "./codeColumn";
import { NumberColumn } from "./numberColumn";
import { PeopleColumn } from "./peopleColumn";
import type { ChunkColumn } from "./chunkColumn";
import { TextColumn } from "./textColumn";

/** A role that a column object is kept for; case ids are kept by the row store itself. */
export type KeptRole = Exclude<MoreRole, "caseId">;

/** The further day columns are asked nothing by sheet. */
const ALL_SHEETS = 0;

/** The columns that were asked for beyond those of every reading; nothing at all when none were. */
export class MoreStore {
  readonly texts = new Map<MoreTextRole, TextColumn>();
  readonly days = new Map<MoreDayRole, DayColumn>();
  readonly numbers = new Map<MoreNumberRole, NumberColumn>();
  readonly withIds: boolean;
  /** Kept where rows are kept as they are written. */
  readonly people: PeopleColumn | null;
  /** Kept where rows may be steps of one case. */
  readonly parents = new CodeColumn();
  private readonly all = new Map<KeptRole, TextColumn | DayColumn | NumberColumn | PeopleColumn | CodeColumn>();

  constructor(roles: readonly MoreRole[]) {
    this.withIds = roles.includes("caseId");
    this.people = roles.includes("applicant") ? new PeopleColumn() : null;
    if (this.people) this.all.set("applicant", this.people);
    if (roles.includes("parentCase")) this.all.set("parentCase", this.parents);
    for (const role of MORE_TEXT_ROLES) if (roles.includes(role)) this.keep(role, this.texts, new TextColumn());
    for (const role of MORE_DAY_ROLES) if (roles.includes(role)) this.keep(role, this.days, new DayColumn());
    for (const role of MORE_NUMBER_ROLES) if (roles.includes(role)) this.keep(role, this.numbers, new NumberColumn());
  }

  private keep<R extends KeptRole, C extends TextColumn | DayColumn | NumberColumn>(role: R, kept: Map<R, C>, column: C): void {
    kept.set(role, column);
    this.all.set(role, column);
  }

  /** Roles asked for that a layout has, with their 1-based columns. */
  columnsOf(layout: SheetLayout): { role: KeptRole; column: number }[] {
    return [...this.all.keys()].map((role) => ({ role, column: columnOf(layout, role) })).filter(({ column }) => column > 0);
  }

  reserve(length: number): void {
    for (const column of this.all.values()) column.reserve(length);
  }

  /** Reads rows from…to-1 of a chunk into the places from offset on. encoding: that of the column's texts, null = Unicode. */
  read(role: KeptRole, place: ChunkColumn, { encoding, how }: { encoding: LegacyEncoding | null; how: DayHow }, from: number, to: number, offset: number): void {
    const column = this.all.get(role);
    if (column instanceof TextColumn || column instanceof PeopleColumn) column.use(encoding);
    if (column instanceof DayColumn) column.use(ALL_SHEETS, how);
    if (place) column?.read(place.values, place.at, from, Math.min(to, place.values.length), offset);
  }
}
