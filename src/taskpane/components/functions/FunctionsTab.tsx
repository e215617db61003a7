import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { periodCode } from "../../../calendar/periodCode";
import { functionCatalogue, type CatalogueEntry } from "../../../functions/catalogue";
import { functionSpec } from "../../../functions/functionTable";
import { exampleFormula, type FormulaContext } from "../../formulas/exampleFormula";
import { registerRange } from "../../formulas/registerRange";
import { countsOtherwise } from "../../formulas/countsOtherwise";
import { usePaneState, useSay } from "../../store/usePane";
import type { ReadDone } from "../../store/state";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { CopyButton } from "../pieces/CopyButton";

const useFormulaStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", rowGap: "0.25rem", paddingBlock: "0.5rem", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere", userSelect: "all" },
});

/** The worksheet functions, each with a formula that works in this workbook as it stands. */
export function FunctionsTab({ done }: { done: ReadDone }) {
  const styles = useStyles();
  const { say, language } = useSay();
  const separator = usePaneState((state) => state.listSeparator);
  const settings = usePaneState((state) => state.settings);
  const answers = usePaneState((state) => state.answers);
  const period = usePaneState((state) => (state.result?.ok ? state.result.report.period : null));
  const layouts = done.reading.layouts.filter(({ columns }) => columns.length > 0);
  const [layout] = layouts;
  if (!layout || !period) return <Card title={say("pane.functions")}><p className={styles.text}>{say("pane.functionsNone")}</p></Card>;
  const isOneRange = layouts.length === 1;
  const context = { layout, period: periodCode(period), rules: settings, separator, language };
  return (
    <Card title={say("pane.functions")}>
      <p className={styles.text}>{say("pane.functionsHint")}</p>
      {isOneRange
        ? <p className={styles.quiet}>{say("pane.functionsRange", { range: registerRange(layout) })}</p>
        : <p className={styles.text}>{say("pane.functionsSeveral", { sheets: layouts.map(({ sheet }) => `“${sheet}”`).join(", ") })}</p>}
      {isOneRange && countsOtherwise(answers) && <p className={styles.text}>{say("pane.functionsOtherwise")}</p>}
      <ul className={styles.list}>
        {functionCatalogue(language).map((entry) => <li key={entry.id}><FunctionItem entry={entry} context={context} isOneRange={isOneRange} /></li>)}
      </ul>
      <p className={styles.quiet}>{say("pane.functionsMissing")}</p>
    </Card>
  );
}

/** Over several sheets no range is the register: then a function is shown as it is written, without a range to copy. */
function FunctionItem({ entry, context, isOneRange }: { entry: CatalogueEntry; context: FormulaContext; isOneRange: boolean }) {
  const shared = useStyles();
  const styles = useFormulaStyles();
  const { say } = useSay();
  const { id, name, description, syntax } = entry;
  const spec = functionSpec(id);
  const canCopy = spec !== undefined && (isOneRange || spec.parameters.every((parameter) => parameter.id !== "cases"));
  const formula = canCopy ? exampleFormula(spec, context) : syntax;
  return (
    <div className={styles.item}>
      <div className={shared.row}>
        <h3 className={mergeClasses(styles.name, shared.grow)}>{name}</h3>
        {canCopy && <CopyButton text={formula} name={say("pane.copyFormula", { name })} />}
      </div>
      <p className={shared.quiet}>{description}</p>
      <code className={styles.formula}>{formula}</code>
    </div>
  );
}
