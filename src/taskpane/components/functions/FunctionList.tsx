import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { Button, Field, makeStyles, mergeClasses, SearchBox, tokens } from "@fluentui/react-components";
import type { CatalogueEntry } from "../../../functions/catalogue";
import { functionSpec } from "../../../functions/functionTable";
import { countText } from "../../../locales/numberText";
import { casesArgument } from "../../formulas/casesArgument";
import { countsOtherwise } from "../../formulas/countsOtherwise";
import { exampleFormula } from "../../formulas/exampleFormula";
import { findFunctions, type FoundFamily } from "../../formulas/findFunctions";
import { startDraft } from "../../formulas/functionDraft";
import type { ReadDone } from "../../store/state";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { CopyButton } from "../pieces/CopyButton";
import { Icon } from "../pieces/Icon";
import { WhyWritten } from "./CasesField";
import { useFormulaContext, type Formulas } from "./useFormulaContext";
import { useFormulaStyles } from "./useFormulaStyles";

const useListStyles = makeStyles({
  family: { margin: 0, marginBlockStart: "0.5rem", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  item: { display: "flex", flexDirection: "column", rowGap: "0.25rem", paddingBlock: "0.5rem", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { justifyContent: "flex-start", fontWeight: tokens.fontWeightSemibold, paddingInline: "0.25rem", minWidth: 0, overflowWrap: "anywhere" },
});

interface ListProps {
  done: ReadDone;
  /** The function that gets the keyboard; null: nothing does. */
  focused: string | null;
}

/** All functions by family, found by what they do in the words of the field; each with a formula that works in this workbook. */
export function FunctionList({ done, focused }: ListProps) {
  const styles = useStyles();
  const { say, language } = useSay();
  const [query, setQuery] = useState("");
  const formulas = useFormulaContext(done);
  const families = findFunctions(query, language);
  const count = families.reduce((sum, { entries }) => sum + entries.length, 0);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) box.current?.querySelector<HTMLElement>(`[data-function="${focused}"]`)?.focus();
  }, [focused]);
  const move = (event: KeyboardEvent): void => moveFocus(event, box.current);
  return (
    <Card title={say("pane.functions")}>
      <Notes formulas={formulas} />
      {/* The keys only move the focus between what can be reached by Tab as well. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={box} onKeyDown={move} className={styles.panel}>
        <Field label={say("pane.functions.search")} hint={say("pane.functions.searchHint")} size="small">
          <SearchBox size="small" value={query} style={{ maxWidth: "none" }} onChange={(_, { value }) => setQuery(value)} />
        </Field>
        <p role="status" className={query === "" ? styles.spoken : styles.quiet}>
          {query !== "" && say(count === 0 ? "pane.functions.foundNone" : "pane.functions.found", { count: countText(count, language) })}
        </p>
        {families.map((family) => <FamilyList key={family.family} family={family} formulas={formulas} />)}
      </div>
      <p className={styles.quiet}>{say("pane.functionsMissing")}</p>
    </Card>
  );
}

/** Arrows lead from the search to the functions and through them; Tab does as well. */
function moveFocus(event: KeyboardEvent, box: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !box) return;
  const stops = [...box.querySelectorAll<HTMLElement>("input[type=search], [data-function]")];
  const next = stops.indexOf(event.target as HTMLElement) + step;
  if (next < 0 || next >= stops.length) return;
  event.preventDefault();
  stops[next].focus();
}

/** What formulas of this workbook count, where that needs saying. */
function Notes({ formulas: { layouts, context } }: { formulas: Formulas }) {
  const styles = useStyles();
  const { say } = useSay();
  const answers = usePaneState((state) => state.answers);
  if (!context) return <p className={styles.text}>{say("pane.functionsNone")}</p>;
  if (layouts.length > 1) return <p className={styles.text}>{say("pane.functionsSeveral", { sheets: layouts.map(({ sheet }) => `“${sheet}”`).join(", ") })}</p>;
  const written = casesArgument({ ...context, sizes: context.sizes ?? null });
  return (
    <>
      <p className={styles.quiet}>{say("pane.functionsRange", { range: written.text })}</p>
      <WhyWritten written={written} />
      {countsOtherwise(answers) && <p className={styles.text}>{say("pane.functionsOtherwise")}</p>}
    </>
  );
}

function FamilyList({ family: { family, entries }, formulas }: { family: FoundFamily; formulas: Formulas }) {
  const shared = useStyles();
  const styles = useListStyles();
  const { say, language } = useSay();
  const name = say(`pane.functions.family.${family}`);
  return (
    <>
      <h3 className={styles.family}>{name} ({countText(entries.length, language)})</h3>
      <ul className={shared.list} aria-label={name}>
        {entries.map((entry) => <li key={entry.id}><FunctionItem entry={entry} formulas={formulas} /></li>)}
      </ul>
    </>
  );
}

/** Over several sheets no range is the register: then a function is shown as it is written, without a range to copy. */
function FunctionItem({ entry: { id, name, description, syntax }, formulas: { layouts, context } }: { entry: CatalogueEntry; formulas: Formulas }) {
  const shared = useStyles();
  const styles = useListStyles();
  const { formula: code } = useFormulaStyles();
  const { say } = useSay();
  const { draftFunction } = usePaneActions();
  const spec = functionSpec(id);
  const isOneRange = layouts.length === 1 || spec?.parameters.every((parameter) => parameter.id !== "cases");
  const canCopy = spec !== undefined && context !== null && isOneRange === true;
  const formula = canCopy ? exampleFormula(spec, context) : syntax;
  return (
    <div className={styles.item}>
      <div className={shared.row}>
        <Button appearance="subtle" size="small" className={mergeClasses(styles.name, shared.grow)} data-function={id} icon={<Icon name="closed" />} aria-label={say("pane.functions.open", { name })}
          onClick={() => spec && draftFunction(startDraft(spec, context, isOneRange))}>{name}</Button>
        {canCopy && <CopyButton text={formula} name={say("pane.copyFormula", { name })} />}
      </div>
      <p className={shared.quiet}>{description}</p>
      <code className={code}>{formula}</code>
    </div>
  );
}
