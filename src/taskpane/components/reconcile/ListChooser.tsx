import { useRef } from "react";
import { Button, Field, Select, Spinner } from "@fluentui/react-components";
import { chosenFiles, OFFERED_KINDS } from "../../merging/files/chosenFiles";
import type { ChosenList, Side } from "../../store/reconcilingState";
import { usePaneActions, usePaneState } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Icon } from "../pieces/Icon";
import { useReconcileWords, type ViewWords } from "./useReconcileWords";

const nameOf = ({ source }: ChosenList): string => (source.from === "sheet" ? source.sheet : source.file.name);

/** What stands in the list of sheets where a file was chosen. */
const A_FILE = "\u0000file";

/** One of the two lists: a sheet of this workbook, or a file. */
export function ListChooser({ side }: { side: Side }) {
  const styles = useStyles();
  const { view } = useReconcileWords();
  const { chooseList } = usePaneActions();
  const sheets = usePaneState((state) => state.reconciling?.sheets ?? null);
  const chosen = usePaneState((state) => state.reconciling?.[side] ?? null);
  const input = useRef<HTMLInputElement>(null);
  const fileWords = view(side === "a" ? "reconcileView.orFile" : "reconcileView.orFileB");
  const value = chosen === null ? "" : chosen.source.from === "file" ? A_FILE : chosen.source.sheet;
  const listed = sheets ?? [];
  // A sheet that went meanwhile is still what was read.
  const names = chosen?.source.from === "sheet" && !listed.includes(chosen.source.sheet) ? [chosen.source.sheet, ...listed] : listed;
  const choose = (name: string): void => {
    if (name !== A_FILE) void chooseList(side, name === "" ? null : { from: "sheet", sheet: name });
  };
  return (
    <div className={styles.panel} style={{ rowGap: "0.375rem" }}>
      <Field label={view(`reconcileView.list.${side}`)} className={styles.field}>
        <Select value={value} onChange={(_event, { value: name }) => choose(name)}>
          <option value="">{view(sheets === null ? "reconcileView.looking" : "reconcileView.choose")}</option>
          {chosen?.source.from === "file" && <option value={A_FILE}>{view("reconcileView.file", { name: chosen.source.file.name })}</option>}
          {names.map((name) => <option key={name} value={name}>{name}</option>)}
        </Select>
      </Field>
      <div className={styles.row}>
        <Button size="small" icon={<Icon name="files" />} onClick={() => input.current?.click()}>{fileWords}</Button>
        <input ref={input} type="file" accept={OFFERED_KINDS} hidden aria-label={fileWords} data-list={side}
          onChange={({ target }) => {
            const { files: [file] } = chosenFiles(target.files ?? []);
            // The same file may be chosen again after it was changed.
            target.value = "";
            if (file) void chooseList(side, { from: "file", file });
          }} />
      </div>
      <div role="status">{chosen && <ListState chosen={chosen} />}</div>
    </div>
  );
}

function stateWords(chosen: ChosenList, { view, count }: ViewWords): string {
  const { read } = chosen;
  if (read.phase === "reading") return view("reconcileView.reading", { name: nameOf(chosen) });
  if (read.phase === "failed") return read.problem.message;
  const { kind, reading } = read.list;
  return kind === "aggregate" ? view("reconcileView.table") : view("reconcileView.cases", { count: count(reading.table.written?.length ?? 0), columns: count(reading.table.roles.size) });
}

function ListState({ chosen }: { chosen: ChosenList }) {
  const styles = useStyles();
  const words = useReconcileWords();
  const { phase } = chosen.read;
  return (
    <div className={phase === "failed" ? styles.text : styles.quiet}>
      {phase === "reading" ? <Spinner size="extra-tiny" style={{ display: "inline-flex" }} /> : <Icon name={phase === "failed" ? "error" : "success"} />} {stateWords(chosen, words)}
    </div>
  );
}
