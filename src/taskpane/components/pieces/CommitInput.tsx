import { useEffect, useState } from "react";
import { Field, Input } from "@fluentui/react-components";
import { useStyles } from "../../theme/useStyles";

interface CommitInputProps {
  label: string;
  hint?: string;
  value: string;
  /** The sentence that says what is wrong with a text, or null. */
  check: (typed: string) => string | null;
  /** Takes a text that passed the check. */
  commit: (typed: string) => void;
  inputMode?: "text" | "numeric" | "decimal";
  maxLength?: number;
  /** What counts while the field is empty. */
  placeholder?: string;
}

/** A text field that takes effect on Enter or on leaving it; Esc brings the old text back; a wrong text is explained and kept. */
export function CommitInput({ label, hint, value, check, commit, inputMode = "text", maxLength = 100, placeholder }: CommitInputProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(value);
  const [wrong, setWrong] = useState<string | null>(null);
  useEffect(() => {
    setTyped(value);
    setWrong(null);
  }, [value]);

  function take(): void {
    if (typed === value) return setWrong(null);
    const sentence = check(typed);
    setWrong(sentence);
    if (sentence === null) commit(typed);
  }

  return (
    <Field className={styles.field} label={label} hint={hint} size="small" validationState={wrong === null ? "none" : "error"} validationMessage={wrong ?? undefined}>
      <Input size="small" value={typed} inputMode={inputMode} maxLength={maxLength} placeholder={placeholder} onChange={(_, data) => setTyped(data.value)} onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
          if (event.key === "Escape") {
            setTyped(value);
            setWrong(null);
          }
        }} />
    </Field>
  );
}
