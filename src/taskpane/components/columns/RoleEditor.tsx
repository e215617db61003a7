import type { SheetLayout } from "../../../register/model/layout";
import type { ColumnRole } from "../../../register/model/roles";
import { columnLetter } from "@tthc/spreadsheet/address";
import { usePaneActions, useSay } from "../../store/usePane";
import { ColumnEditor } from "./ColumnEditor";
import { RoleOptions } from "./RoleOptions";

/** Lets the user say what a column of a register holds; role null: it is not used now. */
export function RoleEditor({ layout, column, header, role }: { layout: SheetLayout; column: number; header: string; role: ColumnRole | null }) {
  const { say } = useSay();
  const { correctColumn } = usePaneActions();

  function roleWords(each: ColumnRole): string {
    const taken = layout.columns.find((match) => match.role === each && match.column !== column);
    const words = say(`register.role.${each}`);
    return taken ? say("pane.columnTaken", { role: words, column: columnLetter(taken.column) }) : words;
  }
  return (
    <ColumnEditor column={column} header={header} value={role ?? ""} options={<RoleOptions name={roleWords} />}
      save={(value) => void correctColumn(layout, column, value === "" ? null : (value as ColumnRole))} />
  );
}
