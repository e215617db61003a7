import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { Button, Field, Select } from "@fluentui/react-components";
import { columnLetter } from "@tthc/spreadsheet/address";
import { useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";

interface EditorProps {
  column: number;
  header: string;
  /** What the column is taken for now; "" = not used. */
  value: string;
  /** The choices but "not used". */
  options: ReactNode;
  /** Another choice than the present one was made. */
  save: (value: string) => void;
}

/** "Đổi": lets the user say what a column holds. Nothing changes before "Lưu": arrow keys in the list are no answer. */
export function ColumnEditor(props: EditorProps) {
  const { say } = useSay();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!open && wasOpen.current) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (open) return <Choice {...props} close={() => setOpen(false)} />;
  return (
    <Button ref={opener} size="small" appearance="subtle" aria-label={say("pane.columnChangeOf", { column: columnLetter(props.column), header: props.header })}
      onClick={() => setOpen(true)}>
      {say("pane.columnChange")}
    </Button>
  );
}

function Choice({ column, header, value: present, options, save, close }: EditorProps & { close: () => void }) {
  const styles = useStyles();
  const { say } = useSay();
  const [chosen, setChosen] = useState(present);
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => list.current?.focus(), []);

  function apply(): void {
    close();
    if (chosen !== present) save(chosen);
  }
  const leave = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") close();
  };

  return (
    <div>
      <Field className={styles.field} size="small" label={say("pane.columnIs", { column: columnLetter(column), header })}>
        <Select ref={list} size="small" value={chosen} onKeyDown={leave} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{say("pane.columnNone")}</option>
          {options}
        </Select>
      </Field>
      <div className={styles.row} style={{ marginBlockStart: "0.375rem" }}>
        <Button size="small" appearance="primary" onKeyDown={leave} onClick={apply}>{say("pane.columnApply")}</Button>
        <Button size="small" onKeyDown={leave} onClick={close}>{say("pane.columnKeep")}</Button>
      </div>
    </div>
  );
}
