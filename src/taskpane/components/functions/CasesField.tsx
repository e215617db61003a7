import { Field, Select } from "@fluentui/react-components";
import type { Node } from "@tthc/spreadsheet/formula";
import { countText } from "../../../locales/numberText";
import type { SheetLayout } from "../../../register/model/layout";
import type { CasesArgument } from "../../formulas/casesArgument";
import { MISSING, referenceNode } from "../../formulas/functionDraft";
import { usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { PickCells } from "./ArgumentInput";

interface CasesFieldProps {
  label: string;
  hint: string;
  required: boolean;
  layouts: readonly SheetLayout[];
  /** Names of the workbook's tables. */
  tables: readonly string[];
  register: number | null;
  /** What the chosen register is in the formula. */
  written: CasesArgument | null;
  node: Node;
  change: (register: number | null, node: Node) => void;
}

/** The register: one that was read, a table of the workbook, or the cells that are selected. */
export function CasesField({ label, hint, required, layouts, tables, register, written, node, change }: CasesFieldProps) {
  const styles = useStyles();
  const { say, language } = useSay();
  const wholes = tables.map((name) => `${name}[#All]`);
  const own = node.kind === "reference" && !wholes.includes(node.text) ? node.text : null;
  const value = register === null ? (node.kind === "reference" ? node.text : "") : `#${register}`;
  const choose = (chosen: string): void => {
    if (chosen.startsWith("#")) change(Number(chosen.slice(1)), MISSING);
    else change(null, chosen === "" ? MISSING : referenceNode(chosen));
  };
  return (
    <>
      <Field className={styles.field} label={label} hint={hint || undefined} required={required} size="small">
        {(field) => (
          <div className={styles.row} style={{ flexWrap: "nowrap" }}>
            <Select {...field} className={styles.grow} size="small" value={value} onChange={(_, data) => choose(data.value)}>
              {value === "" && <option value="">{say("pane.functions.notChosen")}</option>}
              {layouts.map(({ sheet, firstRow, lastRow }, at) => (
                <option key={sheet} value={`#${at}`}>{say("pane.functions.register", { sheet, rows: countText(lastRow - firstRow + 1, language) })}</option>
              ))}
              {wholes.map((name) => <option key={name} value={name}>{say("pane.functions.table", { name })}</option>)}
              {own !== null && <option value={own}>{own}</option>}
            </Select>
            <PickCells label={say("pane.functions.pickFor", { name: label })} take={(address) => change(null, referenceNode(address))} />
          </div>
        )}
      </Field>
      {written && register !== null && <WhyWritten written={written} />}
    </>
  );
}

/** Why the formula does not name the whole range. */
export function WhyWritten({ written: { how, size } }: { written: CasesArgument }) {
  const styles = useStyles();
  const { say, language } = useSay();
  const separator = usePaneState((state) => state.listSeparator);
  if (how === "whole") return null;
  const megabytes = (Math.round(size / 100_000) / 10).toFixed(1);
  return <p className={styles.quiet}>{say(`pane.functions.large.${how}`, { size: language === "vi" || separator === ";" ? megabytes.replace(".", ",") : megabytes })}</p>;
}
