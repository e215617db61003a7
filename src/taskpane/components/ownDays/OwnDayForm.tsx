import { useRef, useState, type FormEvent } from "react";
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { formatDay } from "../../../calendar/day";
import { FIRST_HOLIDAY_YEAR, LAST_HOLIDAY_YEAR, type DayKind } from "../../../calendar/holidayTable";
import { LONGEST_NOTE, MOST_OWN_DAYS, ownDayFault, typedDay, type OwnDay } from "../../../calendar/ownDays";
import { useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";

const KINDS: readonly DayKind[] = ["off", "makeUp"];

/** Takes a day by its date, kind and note; Enter adds it. A wrong date is explained and kept, with the keyboard in it. */
export function OwnDayForm({ ownDays, add }: { ownDays: readonly OwnDay[]; add: (added: OwnDay) => void }) {
  const styles = useStyles();
  const { say } = useSay();
  const [date, setDate] = useState("");
  const [kind, setKind] = useState<DayKind>("off");
  const [note, setNote] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const day = typedDay(date);
    const fault = ownDayFault({ day, kind }, ownDays);
    setWrong(fault && say(`pane.ownDays.wrong.${fault}`, { day: formatDay(day), first: FIRST_HOLIDAY_YEAR, last: LAST_HOLIDAY_YEAR, most: MOST_OWN_DAYS }));
    field.current?.focus();
    if (fault !== null) return;
    add({ day, kind, note: note.trim() });
    setDate("");
    setNote("");
  }

  return (
    <form className={styles.panel} noValidate onSubmit={submit}>
      <Field className={styles.field} label={say("pane.ownDays.date")} hint={say("pane.ownDays.dateHint")} size="small"
        validationState={wrong === null ? "none" : "error"} validationMessage={wrong ?? undefined}>
        <Input ref={field} size="small" value={date} maxLength={20} autoComplete="off"
          onChange={(_, data) => { setDate(data.value); setWrong(null); }} />
      </Field>
      <Field className={styles.field} label={say("pane.ownDays.kind")} size="small">
        <Select size="small" value={kind} onChange={(_, { value }) => { setKind(value as DayKind); setWrong(null); }}>
          {KINDS.map((each) => <option key={each} value={each}>{say(`pane.ownDays.kind.${each}`)}</option>)}
        </Select>
      </Field>
      <Field className={styles.field} label={say("pane.ownDays.note")} hint={say("pane.ownDays.noteHint")} size="small">
        <Input size="small" value={note} maxLength={LONGEST_NOTE} autoComplete="off" onChange={(_, data) => setNote(data.value)} />
      </Field>
      <div className={styles.row}>
        <Button size="small" type="submit">{say("pane.ownDays.add")}</Button>
      </div>
    </form>
  );
}
