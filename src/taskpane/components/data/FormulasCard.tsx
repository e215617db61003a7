import { useEffect, useMemo, useState } from "react";
import { Button } from "@fluentui/react-components";
import { columnLetter } from "@tthc/spreadsheet/address";
import type { WorkbookFormulas } from "../../../checks/workbookFormulas";
import { differingFormulas, type DifferingFormula } from "../../../functions/workbook/formulaDifferences";
import { countText } from "../../../locales/numberText";
import type { Reading } from "../../../register/model/reading";
import { formulaSentence, type PaneRules } from "../../findings/formulaSentence";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { Icon } from "../pieces/Icon";

/** Formulas shown at first, and added by "show more". */
const STEP = 10;

/** The workbook's own TTHC formulas that count otherwise than the pane, each with its cell; nothing where there are none. */
export function FormulasCard({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const { say } = useSay();
  const { lookAtFormulas } = usePaneActions();
  const formulas = usePaneState((state) => state.formulas);
  useEffect(() => void lookAtFormulas(), [lookAtFormulas, reading]);
  const outcome = formulas?.reading === reading ? formulas.outcome : null;
  if (outcome === null) return null;
  if (!outcome.ok) return <Card title={say("pane.formulas.title")}><p className={styles.text} role="alert">{say("pane.formulas.failed", { why: outcome.problem.message })}</p></Card>;
  const { cells, unread } = outcome.done;
  if (cells.length + unread.length === 0) return null;
  return (
    <Card title={say("pane.formulas.title")}>
      {cells.length > 0 && <Differing formulas={outcome.done} reading={reading} />}
      {unread.length > 0 && <p className={styles.text}>{say("pane.formulas.unread", { sheets: unread.map((sheet) => `“${sheet}”`).join(", ") })}</p>}
    </Card>
  );
}

function Differing({ formulas, reading }: { formulas: WorkbookFormulas; reading: Reading }) {
  const styles = useStyles();
  const { say, language } = useSay();
  const rules = usePaneState((state) => state.settings);
  const period = usePaneState((state) => (state.result?.ok ? state.result.report.period : null));
  const [shown, setShown] = useState(STEP);
  const found = useMemo(() => sorted(differingFormulas(formulas, { reading, rules, period })), [formulas, reading, rules, period]);
  const looked = countText(formulas.cells.length, language);
  if (found.length === 0) return <p className={styles.text}><Icon name="success" /> {say("pane.formulas.same", { count: looked })}</p>;
  return (
    <>
      <p className={styles.text}>{say("pane.formulas.lead", { count: looked, differing: countText(found.length, language) })}</p>
      <ul className={styles.list}>
        {found.slice(0, shown).map((each, at) => <li key={`${each.cell.sheet}!${each.cell.row},${each.cell.column},${at}`} className={styles.text}><FormulaLine formula={each} pane={{ rules, period }} /></li>)}
      </ul>
      {shown < found.length && <Button size="small" onClick={() => setShown(shown + 4 * STEP)}>{say("pane.more", { count: countText(found.length - shown, language) })}</Button>}
    </>
  );
}

/** Another period may well be meant: what is otherwise for other reasons comes first. */
function sorted(found: DifferingFormula[]): DifferingFormula[] {
  const isPeriodOnly = ({ differences }: DifferingFormula): boolean => differences.every(({ kind }) => kind === "period");
  return [...found].sort((a, b) => Number(isPeriodOnly(a)) - Number(isPeriodOnly(b)));
}

function FormulaLine({ formula: { cell, name, differences }, pane }: { formula: DifferingFormula; pane: PaneRules }) {
  const { say, language } = useSay();
  const { goTo } = usePaneActions();
  const { sheet, row, column } = cell;
  const place = say("pane.placeCell", { sheet, cell: `${columnLetter(column)}${row}` });
  const sentences = differences.map((difference) => formulaSentence(difference, pane, say, language));
  return (
    <>
      <strong>{place}</strong>{name !== "" && ` (${name})`}{": "}
      {sentences.length > 0 ? sentences.join("; ") : say("pane.formulas.unknown")}.{" "}
      <Button size="small" appearance="subtle" aria-label={say("pane.formulas.goTo", { place })} onClick={() => void goTo({ sheet, row, column })}>{say("pane.formulas.go")}</Button>
    </>
  );
}
