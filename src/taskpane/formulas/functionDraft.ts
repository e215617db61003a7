import { parseFormula, type Node } from "@tthc/spreadsheet/formula";
import { functionSpec } from "../../functions/functionTable";
import type { FunctionSpec, ParameterSpec } from "../../functions/model/spec";
import { NAMESPACE } from "../../functions/catalogue";
import type { FunctionDraft } from "../store/state";
import { exampleFormula, type FormulaContext } from "./exampleFormula";

export const MISSING: Node = { kind: "missing" };

/** The parameters that have one place each. */
export function namedParameters({ parameters }: Pick<FunctionSpec, "parameters">): readonly ParameterSpec[] {
  return parameters.filter(({ repeating }) => !repeating);
}

/** The one that stands behind them, any number of times. */
export function repeatingParameter({ parameters }: Pick<FunctionSpec, "parameters">): ParameterSpec | null {
  return parameters.find(({ repeating }) => repeating) ?? null;
}

/**
 * A call that begins as the formula that gives the pane's figure; where the register stands on several sheets, without one; without a
 * register, with nothing in it.
 * @example startDraft(functionSpec("ONTIME"), context).args[1] // { kind: "constant", value: "Q3/2021" }
 */
export function startDraft(spec: FunctionSpec, context: FormulaContext | null, isOneRange = true): FunctionDraft {
  const parsed = context ? parseFormula(exampleFormula(spec, context)) : null;
  const parts = parsed?.ok && parsed.node.kind === "call" ? parsed.node.parts : [];
  const named = namedParameters(spec);
  const register = context && isOneRange && named.some(({ id }) => id === "cases") ? 0 : null;
  const args = named.map(({ id }, at) => (id === "cases" && !isOneRange ? MISSING : parts[at] ?? MISSING));
  return { id: spec.id, register, args, more: parts.slice(named.length) };
}

/**
 * The call as a formula's tree: what is left out at its end does not stand there.
 * @example draftNode({ id: "ONTIME", register: null, args: [range, MISSING], more: [] }) // { kind: "call", name: "TTHC.ONTIME", parts: [range] }
 */
export function draftNode({ id, args, more }: FunctionDraft): Extract<Node, { kind: "call" }> {
  const pairs = repeatsPairs(id) ? filledPairs(more) : more.filter(({ kind }) => kind !== "missing");
  const parts = [...args, ...pairs];
  while (parts.at(-1)?.kind === "missing") parts.pop();
  return { kind: "call", name: `${NAMESPACE}.${id}`, parts };
}

/** Whether names and values stand behind the named arguments. */
export function repeatsPairs(id: string): boolean {
  const spec = functionSpec(id);
  return spec !== undefined && repeatingParameter(spec)?.id === "options";
}

/** A pair with a name and no value stays: the function says what is missing. */
function filledPairs(more: readonly Node[]): Node[] {
  const pairs: Node[] = [];
  for (let at = 0; at < more.length; at += 2) {
    const value = more[at + 1] ?? MISSING;
    if (more[at].kind !== "missing" || value.kind !== "missing") pairs.push(more[at], value);
  }
  return pairs;
}

/** Required arguments that are still empty. */
export function openParameters(spec: FunctionSpec, { args }: Pick<FunctionDraft, "args">): ParameterSpec[] {
  return namedParameters(spec).filter(({ optional }, at) => !optional && (args[at] ?? MISSING).kind === "missing");
}

const NUMBER = /^-?(0|[1-9]\d{0,14})([.,]\d+)?$/;

/**
 * What a user has typed as an argument: after "=" a part of a formula, else a number or a text; nothing is left out.
 * @example typedNode("=B2") // { kind: "reference", text: "B2", spilled: false }
 */
export function typedNode(typed: string, isText = false): Node {
  const text = typed.trim();
  if (text === "") return MISSING;
  if (text.startsWith("=") && text.length > 1) {
    const parsed = parseFormula(text);
    if (parsed.ok && parsed.node.kind !== "missing") return parsed.node;
  }
  return { kind: "constant", value: !isText && NUMBER.test(text) ? Number(text.replace(",", ".")) : text };
}

/** Cells by their address, as an argument. */
export function referenceNode(address: string): Node {
  return { kind: "reference", text: address, spilled: false };
}
