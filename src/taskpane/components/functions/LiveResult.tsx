import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { FunctionValue } from "../../../functions/model/cells";
import type { FunctionSpec } from "../../../functions/model/spec";
import { functionText } from "../../../locales/functionText";
import { functionLanguage } from "../../../functions/language";
import { countText } from "../../../locales/numberText";
import type { CallResult } from "../../formulas/evaluateCall";
import { ERROR_CELLS } from "../../../functions/model/problem";
import { shownTable } from "../../formulas/shownResult";
import { useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Icon } from "../pieces/Icon";
import type { Live } from "./useLiveResult";

const useResultStyles = makeStyles({
  value: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  scroll: { overflowX: "auto", maxWidth: "100%", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, "& td": { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: "0.125rem 0.375rem", whiteSpace: "nowrap" } },
});

/** Rows of a table that are shown. */
const FIRST_ROWS = 5;

interface LiveResultProps {
  live: Live;
  spec: FunctionSpec;
  /** Required arguments that are empty, as their fields are called. */
  open: readonly string[];
  ask: () => void;
}

/** What the cell will show: the value with its format, the first rows of a table, or the error with its sentence. */
export function LiveResult({ live, spec, open, ask }: LiveResultProps) {
  const styles = useStyles();
  const { say, language } = useSay();
  return (
    <div role="group" aria-label={say("pane.functions.result")}>
      <div role="status">
        <p className={styles.quiet}>{say("pane.functions.result")}</p>
        {open.length > 0 && <p className={styles.text}>{say("pane.functions.open.missing", { names: open.join(", ") })}</p>}
        {live.phase === "onRequest" && <p className={styles.text}>{say("pane.functions.onRequest")}</p>}
        {live.phase === "failed" && <p className={styles.text}><Icon name="error" /> {live.problem.message}</p>}
        {live.phase === "done" && <Result result={live.result} spec={spec} />}
      </div>
      {/* Not read aloud with every key that is typed. */}
      {isComputing(live, open) && <p className={styles.text}>{say("pane.functions.computing")}</p>}
      {live.phase === "working" && live.progress && (
        <>
          <p className={styles.text} aria-hidden="true">
            {say("pane.readingRows", { sheet: live.progress.sheet, done: countText(live.progress.done, language), total: countText(live.progress.total, language) })}
          </p>
          <ProgressBar value={live.progress.done / live.progress.total} aria-label={say("pane.functions.computing")} />
        </>
      )}
      {live.phase === "onRequest" && <Button size="small" onClick={ask}>{say("pane.functions.compute")}</Button>}
    </div>
  );
}

function isComputing(live: Live, open: readonly string[]): boolean {
  return open.length === 0 && (live.phase === "waiting" || (live.phase === "working" && live.progress === null));
}

function Result({ result, spec }: { result: CallResult; spec: FunctionSpec }) {
  const styles = useStyles();
  const { say } = useSay();
  if (result.state === "excel") return <p className={styles.text}>{say("pane.functions.onlyExcel")}</p>;
  if (result.state === "tooLarge") return <p className={styles.text}><Icon name="error" /> <strong>#VALUE!</strong> {say("pane.functions.tooLarge")}</p>;
  if (result.state === "value") return <Value value={result.value} spec={spec} />;
  const { kind, key, values } = result.problem;
  return <p className={styles.text}><Icon name="error" /> <strong>{ERROR_CELLS[kind]}</strong> {functionText(functionLanguage(), key, values)}</p>;
}

function Value({ value, spec }: { value: FunctionValue; spec: FunctionSpec }) {
  const shared = useStyles();
  const styles = useResultStyles();
  const { say, language } = useSay();
  const { rows, size } = shownTable(value, spec.format, language, FIRST_ROWS);
  if (size.rows * size.columns === 1) return <p className={styles.value}>{rows[0][0] === "" ? say("pane.functions.blank") : rows[0][0]}</p>;
  const label = say("pane.functions.spill", { rows: countText(size.rows, language), columns: countText(size.columns, language) });
  return (
    <>
      <p className={shared.text}>{label}</p>
      {/* A wide table scrolls by keyboard as well. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
        <table className={styles.table}>
          <tbody>{rows.map((row, at) => <tr key={at}>{row.map((cell, place) => <td key={place}>{cell}</td>)}</tr>)}</tbody>
        </table>
      </div>
      {size.rows > rows.length && <p className={shared.quiet}>{say("pane.functions.firstRows", { count: rows.length })}</p>}
    </>
  );
}
