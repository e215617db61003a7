import { parseFormula, type Node } from "@tthc/spreadsheet/formula";
import type { FunctionSpec, ParameterId, ParameterSpec } from "../../../functions/model/spec";
import type { SheetLayout } from "../../../register/model/layout";
import type { CasesArgument } from "../../formulas/casesArgument";
import type { FormulaContext } from "../../formulas/exampleFormula";
import { MISSING, namedParameters, repeatingParameter, repeatsPairs, startDraft } from "../../formulas/functionDraft";
import { suggestionsFor, type Suggested } from "../../formulas/suggestions";
import type { FunctionDraft, ReadDone } from "../../store/state";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { Disclosure } from "../pieces/Disclosure";
import { ArgumentInput } from "./ArgumentInput";
import { CasesField } from "./CasesField";
import { PairsField } from "./PairsField";
import { parameterHint, parameterLabel } from "./parameterLabel";
import { RepeatedField } from "./RepeatedField";

export interface ArgumentFieldsProps {
  spec: FunctionSpec;
  draft: FunctionDraft;
  /** The same with the chosen register as the formula has it. */
  full: FunctionDraft;
  done: ReadDone;
  layouts: readonly SheetLayout[];
  context: FormulaContext | null;
  tables: readonly string[];
  written: CasesArgument | null;
  /** The cells of the register, once they have been read. */
  cells: Suggested["cells"];
}

/** Of these a number is a text: a year, a unit that is called by one. */
const TEXTS: ReadonlySet<ParameterId> = new Set(["period", "periodText", "unit"]);

/** The fields of a function: what is required, and what the pane fills in; other optional arguments lie under one heading. */
export function ArgumentFields(props: ArgumentFieldsProps) {
  const { spec, draft, context } = props;
  const { say } = useSay();
  const parameters = namedParameters(spec);
  const filled = startDraft(spec, context).args;
  const isFolded = ({ optional }: ParameterSpec, at: number): boolean => optional && (filled.at(at) ?? MISSING).kind === "missing";
  const folded = parameters.filter(isFolded);
  const repeated = repeatingParameter(spec);
  const names = [...folded, ...(repeated ? [repeated] : [])];
  const isUsed = draft.more.length > 0 || parameters.some((parameter, at) => isFolded(parameter, at) && (draft.args.at(at) ?? MISSING).kind !== "missing");
  return (
    <>
      {parameters.map((parameter, at) => !isFolded(parameter, at) && <NamedField key={parameter.id} at={at} parameter={parameter} {...props} />)}
      {names.length > 0 && (
        <Disclosure label={say("pane.functions.optional")} startOpen={isUsed}>
          {parameters.map((parameter, at) => isFolded(parameter, at) && <NamedField key={parameter.id} at={at} parameter={parameter} {...props} />)}
          {repeated && <Repeated parameter={repeated} {...props} />}
        </Disclosure>
      )}
    </>
  );
}

function useSuggested({ done, layouts, draft, cells }: ArgumentFieldsProps): Suggested {
  const { language } = useSay();
  const period = usePaneState((state) => (state.result?.ok ? state.result.report.period : null));
  const closingDay = usePaneState((state) => state.settings.closingDay);
  return { period, closingDay, table: done.reading.table, layout: layouts.at(draft.register ?? 0) ?? null, cells, language };
}

function NamedField({ parameter, at, ...props }: ArgumentFieldsProps & { parameter: ParameterSpec; at: number }) {
  const { spec, draft, full, layouts, tables, written } = props;
  const { language } = useSay();
  const { draftFunction } = usePaneActions();
  const suggested = useSuggested(props);
  const put = (node: Node, register = draft.register): void => (
    draftFunction({ ...draft, register, args: namedParameters(spec).map((_parameter, place) => (place === at ? node : draft.args.at(place) ?? MISSING)) }));
  const field = { label: parameterLabel(parameter, language), hint: parameterHint(parameter, language), required: !parameter.optional };
  if (parameter.id === "cases") {
    return <CasesField {...field} layouts={layouts} tables={tables} register={draft.register} written={written} node={full.args.at(at) ?? MISSING} change={(register, node) => put(node, register)} />;
  }
  return (
    <ArgumentInput {...field} node={draft.args.at(at) ?? MISSING} isText={TEXTS.has(parameter.id)} suggestions={suggestionsFor(parameter.id, suggested)}
      placeholder={exampleOf(spec, at)} change={(node) => put(node)} />
  );
}

function Repeated({ parameter, ...props }: ArgumentFieldsProps & { parameter: ParameterSpec }) {
  const { spec, draft } = props;
  const { language } = useSay();
  const { draftFunction } = usePaneActions();
  const suggested = useSuggested(props);
  const change = (more: readonly Node[]): void => draftFunction({ ...draft, more });
  if (repeatsPairs(spec.id)) return <PairsField nodes={draft.more} suggested={suggested} change={change} />;
  return <RepeatedField label={parameterLabel(parameter, language)} nodes={draft.more} change={change} />;
}

/** What the guide's example has in this place. */
function exampleOf({ example }: FunctionSpec, at: number): string | undefined {
  const parsed = parseFormula(`=EXAMPLE(${example.arguments})`);
  const part = parsed.ok && parsed.node.kind === "call" ? parsed.node.parts.at(at) : undefined;
  return part?.kind === "constant" ? String(part.value) : undefined;
}
