import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { Button, Field, Select } from "@fluentui/react-components";
import type { ColumnRole, SheetLayout } from "../../../register/types";
import { columnLetter } from "../../../report/columnLetter";
import { usePaneActions, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { RoleOptions } from "./RoleOptions";

interface EditorProps {
  layout: SheetLayout;
  column: number;
  header: string;
  /** null: the column is not used now. */
  role: ColumnRole | null;
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
  if (open) return <RoleChoice {...props} close={() => setOpen(false)} />;
  return (
    <Button ref={opener} size="small" appearance="subtle" aria-label={say("pane.columnChangeOf", { column: columnLetter(props.column), header: props.header })}
      onClick={() => setOpen(true)}>
      {say("pane.columnChange")}
    </Button>
  );
}

function RoleChoice({ layout, column, header, role, close }: EditorProps & { close: () => void }) {
  const styles = useStyles();
  const { say } = useSay();
  const { correctColumn } = usePaneActions();
  const [chosen, setChosen] = useState<string>(role ?? "");
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => list.current?.focus(), []);

  function roleWords(each: ColumnRole): string {
    const taken = layout.columns.find((match) => match.role === each && match.column !== column);
    const words = say(`register.role.${each}`);
    return taken ? say("pane.columnTaken", { role: words, column: columnLetter(taken.column) }) : words;
  }
  function save(): void {
    close();
    if (chosen !== (role ?? "")) void correctColumn(layout, column, chosen === "" ? null : (chosen as ColumnRole));
  }
  const leave = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") close();
  };

  return (
    <div>
      <Field className={styles.field} size="small" label={say("pane.columnIs", { column: columnLetter(column), header })}>
        <Select ref={list} size="small" value={chosen} onKeyDown={leave} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{say("pane.columnNone")}</option>
          <RoleOptions name={roleWords} />
        </Select>
      </Field>
      <div className={styles.row} style={{ marginBlockStart: "0.375rem" }}>
        <Button size="small" appearance="primary" onKeyDown={leave} onClick={save}>{say("pane.columnApply")}</Button>
        <Button size="small" onKeyDown={leave} onClick={close}>{say("pane.columnKeep")}</Button>
      </div>
    </div>
  );
}
