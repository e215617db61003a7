import { caseProcedures, matchOf, NOT_IN_LIST, SEVERAL, UNNAMED, type ProcedureMatch } from "../../indicators/procedures/caseProcedures";
import { countsOf } from "../../indicators/counts";
import { figuresOf } from "../../indicators/figures";
import { tally } from "../../indicators/tally";
import type { Figures } from "../../indicators/types";
import type { CaseTable } from "../../register/model/caseTable";
import type { Procedure, ProcedureList } from "../../register/model/procedureList";
import { codeKey, nameOfProcedure } from "../../register/procedures/procedureKeys";
import type { Situation } from "../situation/situation";

/** A procedure with its figures in the period: one of the list, or one that cases name and the list lacks. */
export interface ProcedureLine {
  /** null where the list has none such, or there is no list. */
  procedure: Procedure | null;
  code: string;
  name: string;
  field: string;
  /** Why a case's procedure is none of the list; "" for one of the list, or without a list. */
  why: "" | "notInList" | "several" | "unnamed";
  figures: Figures;
}

export interface ProcedureLines {
  list: ProcedureList | null;
  lines: ProcedureLine[];
  /** Of all cases of the register; null without a list. */
  match: ProcedureMatch | null;
}

/** Groups fit in 16 bits: what lies beyond is one. */
const MOST_GROUPS = 0xffff;

type Named = Omit<ProcedureLine, "figures">;

/** One group a procedure, cases counted by the pass that counts all others. */
class Groups {
  readonly named: Named[];
  readonly codes: Uint16Array;
  private readonly placeOf = new Map<string, number>();

  constructor(private readonly table: CaseTable, list: ProcedureList | null) {
    this.named = (list?.procedures ?? []).map((procedure): Named => ({ procedure, code: procedure.code, name: procedure.name, field: procedure.field, why: "" }));
    this.codes = new Uint16Array(table.length);
    const cases = list && caseProcedures(table, list);
    const { procedureCode: codes, procedure: names } = table.more.texts;
    for (let at = 0; at < table.length; at++) {
      const place = cases?.places[at] ?? NOT_IN_LIST;
      const said = { code: codes?.names[codes.codes[at]] ?? "", name: names?.names[names.codes[at]] ?? "" };
      this.codes[at] = place >= 0 ? place : this.unlisted(at, place, said, list !== null);
    }
  }

  /** The group of a case that the list does not place, by what the register says of it. */
  private unlisted(at: number, place: number, { code, name }: { code: string; name: string }, hasList: boolean): number {
    const why: Named["why"] = code === "" && name === "" ? "unnamed" : !hasList ? "" : place === SEVERAL ? "several" : place === UNNAMED ? "unnamed" : "notInList";
    const key = codeKey(code) === "" ? `name ${nameOfProcedure(name)}` : `code ${codeKey(code)}`;
    const known = this.placeOf.get(key);
    if (known !== undefined) return known;
    if (this.named.length >= MOST_GROUPS - 1) return this.others(why);
    const { field, fields } = this.table;
    this.placeOf.set(key, this.named.length);
    return this.named.push({ procedure: null, code, name, field: fields[field[at]] ?? "", why }) - 1;
  }

  private others(why: Named["why"]): number {
    const known = this.placeOf.get("");
    if (known !== undefined) return known;
    this.placeOf.set("", this.named.length);
    return this.named.push({ procedure: null, code: "…", name: "", field: "", why }) - 1;
  }
}

/**
 * The figures of each procedure in the period, those of the list in its order, then those that only cases name.
 * @example procedureLines(situation).lines.filter(({ figures }) => figures.received > 0).length // 87
 */
export function procedureLines({ reading, period, settings }: Pick<Situation, "reading" | "period" | "settings">): ProcedureLines {
  const { table } = reading;
  const list = reading.procedures ?? null;
  const groups = new Groups(table, list);
  const names = groups.named.map((_, at) => `${at + 1}`);
  const counted = tally(table, period, { grouping: { codes: groups.codes, groups: names }, conventions: settings.conventions });
  const cases = list && caseProcedures(table, list);
  return {
    list, match: cases && matchOf(cases),
    lines: groups.named.map((named, at): ProcedureLine => ({ ...named, figures: figuresOf(countsOf(counted, at), settings.rateBase) })),
  };
}
