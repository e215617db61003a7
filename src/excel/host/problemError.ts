import type { ProblemCode } from "../../report/request/request";

/** A reason that is known and has its own sentence; carried to problemOf through code that awaits. */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly values: Record<string, string | number> = {},
  ) {
    super(code);
    this.name = "ProblemError";
  }
}
