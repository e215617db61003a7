import { unitTest, type UnitCriterion } from "../arguments/unitCriterion";
import type { Outcome } from "../model/problem";
import { Recent } from "./recent";

/** Which units criteria mean, for cells that ask for the same ones again and again. */
export class MeantUnits {
  private readonly tests = new Recent<Outcome<(unit: string) => boolean>>({ answers: 256 });

  /**
   * As unitTest says, each name looked at once.
   * @param counted names that the count gives, which come first
   * @param others all other names of the register
   */
  test(unit: UnitCriterion, counted: readonly string[], others: () => readonly string[]): Outcome<(unit: string) => boolean> {
    return this.tests.answer([unit.others, unit.name, ...counted].join("\n"), () => remembered(unitTest(unit, unitNames(counted, others()))));
  }
}

/** Names of units, each once; cases without one have none. */
export function unitNames(counted: readonly string[], others: readonly string[]): string[] {
  return [...new Set([...counted, ...others])].filter((name) => name !== "");
}

function remembered(test: Outcome<(unit: string) => boolean>): Outcome<(unit: string) => boolean> {
  if (!test.ok) return test;
  const known = new Map<string, boolean>();
  const value = (unit: string): boolean => {
    const answer = known.get(unit) ?? test.value(unit);
    known.set(unit, answer);
    return answer;
  };
  return { ok: true, value };
}
