import { previewText } from "../locales/previewText";
import type { Sentence } from "./options";

/** Ends the command with one line for the user. */
export class CommandProblem extends Error {}

/** A problem by the key of its sentence. */
export function commandProblem({ key, values }: Sentence): CommandProblem {
  return new CommandProblem(previewText("vi", key, values));
}

/** One line whatever was in it. */
export function oneLine(sentence: string): string {
  return sentence.replace(/\s+/g, " ").trim();
}
