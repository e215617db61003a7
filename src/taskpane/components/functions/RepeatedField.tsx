import type { Node } from "@tthc/spreadsheet/formula";
import { MISSING } from "../../formulas/functionDraft";
import { ArgumentInput } from "./ArgumentInput";

interface RepeatedFieldProps {
  label: string;
  nodes: readonly Node[];
  change: (nodes: readonly Node[]) => void;
}

/** An argument that may stand there any number of times: one more empty field behind those that are filled. */
export function RepeatedField({ label, nodes, change }: RepeatedFieldProps) {
  const shown = nodes.at(-1)?.kind === "missing" ? nodes : [...nodes, MISSING];
  return shown.map((node, at) => (
    <ArgumentInput key={at} label={`${label} ${at + 1}`} node={node} change={(changed) => change(shown.map((each, place) => (place === at ? changed : each)))} />
  ));
}
