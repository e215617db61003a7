import { useRef } from "react";
import { Button, Field, Select, Spinner } from "@fluentui/react-components";
import { chosenFiles, OFFERED_KINDS } from "../../merging/files/chosenFiles";
import type { ProcedureState } from "../../store/procedureState";
import { usePaneActions } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Icon } from "../pieces/Icon";
import { useProcedureWords, type ProcedureViewWords } from "../pieces/useProcedureWords";

type Newer = ProcedureState["newer"];

/** What stands in the list of sheets where a file was chosen. */
const A_FILE = "\u0000file";

/** The newer list: another sheet of this workbook that holds one, or a file. */
export function NewerChooser({ sheets, newer }: { sheets: readonly string[]; newer: Newer }) {
  const styles = useStyles();
  const words = useProcedureWords();
  const { view } = words;
  const { chooseNewer } = usePaneActions();
  const input = useRef<HTMLInputElement>(null);
  const value = newer === null ? "" : newer.source.from === "file" ? A_FILE : newer.source.sheet;
  const choose = (name: string): void => {
    if (name !== A_FILE) void chooseNewer(name === "" ? null : { from: "sheet", sheet: name });
  };
  return (
    <div className={styles.panel} style={{ rowGap: "0.375rem" }}>
      <Field label={view("procedureView.newer")} className={styles.field}>
        <Select value={value} onChange={(_event, { value: name }) => choose(name)}>
          <option value="">{view("procedureView.choose")}</option>
          {newer?.source.from === "file" && <option value={A_FILE}>{view("procedureView.fileChosen", { name: newer.source.file.name })}</option>}
          {sheets.map((name) => <option key={name} value={name}>{name}</option>)}
        </Select>
      </Field>
      <div className={styles.row}>
        <Button size="small" icon={<Icon name="files" />} onClick={() => input.current?.click()}>{view("procedureView.orFile")}</Button>
        <input ref={input} type="file" accept={OFFERED_KINDS} hidden aria-label={view("procedureView.orFile")}
          onChange={({ target }) => {
            const { files: [file] } = chosenFiles(target.files ?? []);
            // The same file may be chosen again after it was changed.
            target.value = "";
            if (file) void chooseNewer({ from: "file", file });
          }} />
      </div>
      <div role="status">{newer && <NewerRead newer={newer} words={words} />}</div>
    </div>
  );
}

function NewerRead({ newer: { source, read }, words: { view, count } }: { newer: NonNullable<Newer>; words: ProcedureViewWords }) {
  const styles = useStyles();
  const name = source.from === "sheet" ? source.sheet : source.file.name;
  const words = read.phase === "reading" ? view("procedureView.reading", { name }) : read.phase === "failed" ? read.problem.message : view("procedureView.read", { count: count(read.list.procedures.length) });
  return (
    <div className={read.phase === "failed" ? styles.text : styles.quiet}>
      {read.phase === "reading" ? <Spinner size="extra-tiny" style={{ display: "inline-flex" }} /> : <Icon name={read.phase === "failed" ? "error" : "success"} />} {words}
    </div>
  );
}
