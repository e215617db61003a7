import type { ReadDone } from "../store/state";

export function FunctionsTab(_: { done: ReadDone }) {
  return null;
}
