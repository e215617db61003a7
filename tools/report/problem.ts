import { toolText, type ToolTextKey } from "../locales/toolText";

/** A sentence by its key. */
export interface Sentence {
  key: ToolTextKey;
  values?: Record<string, string | number>;
}

/** Ends the command with one line for the user. */
export class CommandProblem extends Error {}

/** A problem by the key of its sentence. */
export function commandProblem({ key, values }: Sentence): CommandProblem {
  return new CommandProblem(toolText("vi", key, values));
}

/** One line whatever was in it. */
export function oneLine(sentence: string): string {
  return sentence.replace(/\s+/g, " ").trim();
}
