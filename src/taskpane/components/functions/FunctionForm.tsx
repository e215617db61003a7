import { useEffect, useRef, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { parseFormula, type Node } from "@tthc/spreadsheet/formula";
import type { SheetArea } from "../../../checks/workbookFormulas";
import { catalogueEntry } from "../../../functions/catalogue";
import { FUNCTIONS, functionSpec } from "../../../functions/functionTable";
import type { FunctionSpec } from "../../../functions/model/spec";
import { NUMBER_FORMATS } from "../../../functions/worksheetFunction";
import type { SheetLayout } from "../../../register/model/layout";
import { casesArgument, type CasesArgument } from "../../formulas/casesArgument";
import { formulaText } from "../../formulas/formulaText";
import { draftNode, MISSING, namedParameters, openParameters, repeatsPairs } from "../../formulas/functionDraft";
import { registerArea } from "../../formulas/registerRange";
import { numberFormats } from "../../formulas/shownResult";
import { columnNamed } from "../../formulas/suggestions";
import type { FunctionDraft, ReadDone } from "../../store/state";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { CopyButton } from "../pieces/CopyButton";
import { Icon } from "../pieces/Icon";
import { ArgumentFields } from "./ArgumentFields";
import { InsertFormula } from "./InsertFormula";
import { LiveResult } from "./LiveResult";
import { parameterLabel } from "./parameterLabel";
import { useColumnSizes, useFormulaContext } from "./useFormulaContext";
import { useFormulaStyles } from "./useFormulaStyles";
import { useLiveResult, type Live } from "./useLiveResult";

const useFormStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

interface FormProps {
  done: ReadDone;
  draft: FunctionDraft;
  leave: () => void;
}

/** One function: its arguments from this workbook, what the cell will show, and the way into the cell. */
export function FunctionForm({ done, draft, leave }: FormProps) {
  const styles = useStyles();
  const { title } = useFormStyles();
  const { say, language } = useSay();
  const { draftFunction } = usePaneActions();
  const spec = functionSpec(draft.id);
  const listed = FUNCTIONS.find(({ id }) => id === draft.id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!spec || !listed) return null;
  const { name, description, returns } = catalogueEntry(listed, language);
  const back = (): void => {
    leave();
    draftFunction(null);
  };
  return (
    <Card title={say("pane.functions")} actions={<Button size="small" appearance="subtle" icon={<Icon name="previous" />} onClick={back}>{say("pane.functions.all")}</Button>}>
      <h3 ref={heading} tabIndex={-1} className={title}>{name}</h3>
      <p className={styles.text}>{description}</p>
      <p className={styles.quiet}>{returns}</p>
      <Body spec={spec} done={done} draft={draft} />
    </Card>
  );
}

function Body({ spec, done, draft }: { spec: FunctionSpec; done: ReadDone; draft: FunctionDraft }) {
  const styles = useStyles();
  const { formula: code } = useFormulaStyles();
  const { say, language } = useSay();
  const separator = usePaneState((state) => state.listSeparator);
  const { layouts, context } = useFormulaContext(done);
  const tables = useTables();
  const written = useWritten(spec, draft, layouts.at(draft.register ?? 0) ?? null);
  const full = withRegister(spec, draft, written);
  const node = draftNode(full);
  const forCells = formulaText(node, { separator: ",", forCells: true });
  const shown = formulaText(node, { separator, forCells: false });
  const open = openParameters(spec, full).map((parameter) => parameterLabel(parameter, language));
  const { live, source, ask } = useLiveResult(node, { formula: forCells, isReady: open.length === 0, done });
  const cells = written ? source.peek(written.text) : null;
  return (
    <>
      <ArgumentFields spec={spec} draft={draft} full={full} done={done} layouts={layouts} context={context} tables={tables} written={written} cells={cells} />
      <LiveResult live={live} spec={spec} open={open} ask={ask} />
      <code className={code}>{shown}</code>
      <InsertFormula placement={open.length > 0 || !isSized(live, spec) ? null : { formula: forCells, formats: formatsOf(live, spec), reads: live.phase === "done" ? live.places : placesOf(draft, layouts) }} />
      <div className={styles.row}><CopyButton text={shown} name={say("pane.copyFormula", { name: `TTHC.${spec.id}` })} /></div>
    </>
  );
}

/** What the register that was chosen is in the formula; null where none was. */
function useWritten(spec: FunctionSpec, draft: FunctionDraft, layout: Parameters<typeof useColumnSizes>[0]): CasesArgument | null {
  const separator = usePaneState((state) => state.listSeparator);
  const sizes = useColumnSizes(draft.register === null ? null : layout);
  if (draft.register === null || !layout) return null;
  const asked = repeatsPairs(spec.id) ? draft.more.filter((_node, at) => at % 2 === 0) : [];
  const columns = asked.flatMap((name) => (name.kind === "constant" ? [columnNamed(String(name.value), layout)] : [])).filter((column) => column > 0);
  return casesArgument({ layout, sizes, separator, columns, table: spec.result === "table" });
}

function withRegister(spec: FunctionSpec, draft: FunctionDraft, written: CasesArgument | null): FunctionDraft {
  if (!written) return draft;
  const at = namedParameters(spec).findIndex(({ id }) => id === "cases");
  const parsed = parseFormula(`=${written.text}`);
  return at < 0 || !parsed.ok ? draft : { ...draft, args: draft.args.map((node: Node, place) => (place === at ? parsed.node : node ?? MISSING)) };
}

/** The workbook's tables, once the form is open. */
function useTables(): readonly string[] {
  const { namedPlaces } = usePaneActions();
  const [tables, setTables] = useState<readonly string[]>([]);
  useEffect(() => {
    let isWanted = true;
    void namedPlaces().then((outcome) => {
      if (isWanted && outcome.ok) setTables(outcome.done.tables.filter(({ hasHeaders }) => hasHeaders).map(({ name }) => name));
    });
    return () => {
      isWanted = false;
    };
  }, [namedPlaces]);
  return tables;
}

/** Where a result may spill, its size is waited for: no cell of it may be filled. */
function isSized({ phase }: Live, { result }: FunctionSpec): boolean {
  return result === "cell" || (phase !== "waiting" && phase !== "working");
}

/** The register that is counted, for as long as nothing has been computed. */
function placesOf({ register }: FunctionDraft, layouts: readonly SheetLayout[]): SheetArea[] {
  const layout = register === null ? undefined : layouts.at(register);
  if (!layout) return [];
  const { left, top, right, bottom } = registerArea(layout);
  return [{ sheet: layout.sheet, area: { row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 } }];
}

/** As many cells as the result takes, as far as it is known. */
function formatsOf(live: Live, spec: FunctionSpec): (string | null)[][] {
  if (live.phase === "done" && live.result.state === "value") return numberFormats(live.result.value, spec.format);
  return [[spec.format ? NUMBER_FORMATS[spec.format] : null]];
}
