import { useRef, useState, type DragEvent } from "react";
import { Button, Spinner, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FileImport } from "../../../excel/importFile/importFiles";
import { howReadText, noteText } from "../../../files/readingText";
import { countText } from "../../../locales/numberText";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { Icon } from "../pieces/Icon";
import { ReadingProgress } from "../pieces/ReadingProgress";

const useImportStyles = makeStyles({
  drop: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, padding: "0.5rem", display: "flex", flexDirection: "column", rowGap: "0.375rem" },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
});

/** Kinds that the file window offers first; what a file really is its content decides. */
const ACCEPTED = ".csv,.txt,.tsv,.xls,.htm,.html,.xml";

/** "Đọc từ tệp khác": choose or drop files; each becomes a new sheet of the open workbook. */
export function ImportCard() {
  const styles = useStyles();
  const { say } = useSay();
  const { cancelImporting } = usePaneActions();
  const busy = usePaneState((state) => state.busy);
  const progress = usePaneState((state) => state.importProgress);
  const imports = usePaneState((state) => state.imports);
  return (
    <Card title={say("pane.import")}>
      <DropArea />
      {busy === "import" && <ReadingProgress work="importing" progress={progress} cancel={cancelImporting} />}
      <ul className={styles.list} aria-live="polite">
        {imports.map((outcome, place) => <li key={`${place} ${outcome.file}`}><Outcome outcome={outcome} /></li>)}
      </ul>
    </Card>
  );
}

function DropArea() {
  const shared = useStyles();
  const styles = useImportStyles();
  const { say } = useSay();
  const { importFiles } = usePaneActions();
  const busy = usePaneState((state) => state.busy);
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void importFiles([...event.dataTransfer.files]);
  };
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div role="presentation" className={mergeClasses(styles.drop, over && styles.over)} onDragOver={hover} onDragLeave={() => setOver(false)} onDrop={drop}>
      <div className={shared.row}>
        <Button icon={busy === "import" ? <Spinner size="tiny" /> : <Icon name="sheet" />} disabledFocusable={busy !== null} onClick={() => field.current?.click()}>
          {say("pane.importChoose")}
        </Button>
      </div>
      <p className={shared.quiet}>{say("pane.importHint")}</p>
      <input ref={field} type="file" multiple hidden accept={ACCEPTED} aria-label={say("pane.importChoose")} onChange={({ target }) => {
        const files = [...(target.files ?? [])];
        target.value = "";
        void importFiles(files);
      }} />
    </div>
  );
}

function Outcome({ outcome }: { outcome: FileImport }) {
  const styles = useStyles();
  const { say, language } = useSay();
  const { goTo } = usePaneActions();
  if (!outcome.ok) return <p className={styles.text}><Icon name={outcome.cancelled ? "info" : "error"} /> {outcome.message}</p>;
  return (
    <>
      <p className={styles.text}><Icon name="success" /> {say("pane.imported", { file: outcome.file, how: howReadText(outcome, language) })}</p>
      {outcome.sheets.map(({ sheet, rows, columns }) => (
        <p key={sheet} className={styles.quiet}>
          {say("pane.importedSheet", { sheet, rows: countText(rows, language), columns: countText(columns, language) })}{" "}
          <Button size="small" appearance="transparent" onClick={() => void goTo({ sheet, row: 1, column: 1 })}>{say("pane.goToSheet")}</Button>
        </p>
      ))}
      {outcome.notes.map((note) => <p key={note.type} className={styles.quiet}><Icon name="warning" /> {noteText(note, language)}</p>)}
    </>
  );
}
