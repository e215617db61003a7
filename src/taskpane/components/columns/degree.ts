import type { ColumnMatch } from "../../../register/model/layout";

/** Below LIKELY, or by content alone, the register's reading counts a column as guessed. */
const SURE = 0.95;
const LIKELY = 0.8;

/** How sure a column is, for people. */
export function degreeOf({ confidence, how }: ColumnMatch): "sure" | "likely" | "guess" {
  if (how === "user") return "sure";
  if (confidence < LIKELY || how === "content") return "guess";
  return confidence >= SURE ? "sure" : "likely";
}
