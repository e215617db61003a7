import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { functionCatalogue, type CatalogueEntry } from "../../functions/catalogue";
import { functionSpec } from "../../functions/functionTable";
import { exampleFormula, registerRange, type FormulaContext } from "../formulas/exampleFormula";
import { periodCode } from "../period/periodCode";
import { usePaneState, useSay } from "../store/usePane";
import type { ReadDone } from "../store/state";
import { useStyles } from "../theme/useStyles";
import { Card } from "./Card";
import { CopyButton } from "./CopyButton";

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
  const closingDay = usePaneState((state) => state.settings.closingDay);
  const period = usePaneState((state) => (state.result?.ok ? state.result.report.period : null));
  const [layout] = done.reading.layouts;
  if (!layout || layout.columns.length === 0 || !period) return <Card title={say("pane.functions")}><p className={styles.text}>{say("pane.functionsNone")}</p></Card>;
  const context = { layout, period: periodCode(period), closingDay, separator };
  return (
    <Card title={say("pane.functions")}>
      <p className={styles.text}>{say("pane.functionsHint")}</p>
      <p className={styles.quiet}>{say("pane.functionsRange", { range: registerRange(layout) })}</p>
      <ul className={styles.list}>
        {functionCatalogue(language).map((entry) => <li key={entry.id}><FunctionItem entry={entry} context={context} /></li>)}
      </ul>
      <p className={styles.quiet}>{say("pane.functionsMissing")}</p>
    </Card>
  );
}

function FunctionItem({ entry, context }: { entry: CatalogueEntry; context: FormulaContext }) {
  const shared = useStyles();
  const styles = useFormulaStyles();
  const { say } = useSay();
  const { id, name, description } = entry;
  const spec = functionSpec(id);
  const formula = spec ? exampleFormula(spec, context) : "";
  return (
    <div className={styles.item}>
      <div className={shared.row}>
        <h3 className={mergeClasses(styles.name, shared.grow)}>{name}</h3>
        <CopyButton text={formula} name={say("pane.copyFormula", { name })} />
      </div>
      <p className={shared.quiet}>{description}</p>
      <code className={styles.formula}>{formula}</code>
    </div>
  );
}
