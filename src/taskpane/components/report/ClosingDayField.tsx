import { useState } from "react";
import { Field, Select } from "@fluentui/react-components";
import { isClosingDay } from "../../../calendar/period";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { CommitInput } from "../pieces/CommitInput";
import { NAMED_CLOSING_DAYS } from "../../period/namedClosingDays";

/** The last day of a reporting month, by name or by number. */
export function ClosingDayField() {
  const styles = useStyles();
  const { say } = useSay();
  const { choose } = usePaneActions();
  const closingDay = usePaneState((state) => state.settings.closingDay);
  const named = NAMED_CLOSING_DAYS.some((day) => day === closingDay);
  const [other, setOther] = useState(!named);
  const showOther = other || !named;
  return (
    <>
      <Field className={styles.field} label={say("pane.closingDay")} size="small">
        <Select size="small" value={showOther ? "other" : closingDay}
          onChange={(_, { value }) => {
            setOther(value === "other");
            if (value !== "other") choose({ closingDay: Number(value) });
          }}>
          {NAMED_CLOSING_DAYS.map((day) => <option key={day} value={day}>{say(`pane.closing.${day}`)}</option>)}
          <option value="other">{say("pane.closing.other")}</option>
        </Select>
      </Field>
      {showOther && (
        <CommitInput label={say("pane.closingDayNumber")} value={String(closingDay)} inputMode="numeric" maxLength={2}
          check={(typed) => (isClosingDay(wholeNumber(typed)) ? null : say("pane.closingDayWrong"))}
          commit={(typed) => choose({ closingDay: wholeNumber(typed) })} />
      )}
    </>
  );
}

function wholeNumber(typed: string): number {
  return /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : NaN;
}
