import type { Procedure, ProcedureList } from "../model/procedureList";
import { codeKey, nameOfProcedure, nationalCode, plainNameOfProcedure } from "./procedureKeys";

/** What is known of a case's procedure by the list: the procedure, none of the list, or several that cannot be told apart. */
export type FoundProcedure = Procedure | "none" | "several";

/** Procedures of a list by what cases call them. */
export interface ProcedureIndex {
  /**
   * By code, where there is one, else by name: exactly, never by likeness. A case with a code that the list lacks is of none, whatever
   * its name.
   */
  find(code: string, name: string): FoundProcedure;
}

/** A code that became a number has lost the zeros at its end: "1.00066" is 1.000660. */
const SHORT = /^\d\.\d{1,5}$/;
const DIGITS = 8;

function withZeros(key: string): string {
  return SHORT.test(key) ? key.padEnd(DIGITS, "0") : key;
}

/** Keys of one kind; several procedures may share one. */
class Keys {
  private readonly places = new Map<string, Procedure | "several">();

  add(key: string, procedure: Procedure): void {
    const known = this.places.get(key);
    if (key !== "") this.places.set(key, known === undefined || known === procedure ? procedure : "several");
  }

  get(key: string): Procedure | "several" | undefined {
    return this.places.get(key);
  }
}

/**
 * The procedures of a list by code and by name.
 * @example procedureIndex(list).find("1.000656", "") // the procedure, or "none"
 */
export function procedureIndex({ procedures }: Pick<ProcedureList, "procedures">): ProcedureIndex {
  const [codes, national, names, plain] = [new Keys(), new Keys(), new Keys(), new Keys()];
  for (const procedure of procedures) {
    const code = codeKey(procedure.code);
    codes.add(code, procedure);
    national.add(nationalCode(code), procedure);
    names.add(nameOfProcedure(procedure.name), procedure);
    plain.add(plainNameOfProcedure(procedure.name), procedure);
  }
  const byCode = (key: string): FoundProcedure => codes.get(key) ?? national.get(nationalCode(key)) ?? codes.get(withZeros(key)) ?? "none";
  const byName = (name: string): FoundProcedure => names.get(nameOfProcedure(name)) ?? plain.get(plainNameOfProcedure(name)) ?? "none";
  return {
    find: (code, name) => {
      const key = codeKey(code);
      return key !== "" ? byCode(key) : byName(name);
    },
  };
}
