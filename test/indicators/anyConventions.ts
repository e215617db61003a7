import fc from "fast-check";
import { CONVENTION_NAMES, CONVENTIONS, conventionsBy, readingOf, type Conventions } from "../../src/indicators/conventions";

/** Any reading of every convention of the catalogue. */
export const anyConventions: fc.Arbitrary<Conventions> = fc
  .record(Object.fromEntries(CONVENTION_NAMES.map((name) => [name, fc.constantFrom<string>(...CONVENTIONS[name].values)])))
  .map((chosen) => conventionsBy((name) => readingOf(name, chosen[name]) ?? CONVENTIONS[name].default));
