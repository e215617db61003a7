import { useState } from "react";
import { Button, Field, Textarea } from "@fluentui/react-components";
import type { CheckedText } from "../../textCheck/checkedText";
import { usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { TextCheckResults } from "./TextCheckResults";

/** Longer texts are books, not reports. */
const MAX_LENGTH = 200_000;

/** Paste a report's words, see what does not add up. The text stays in this component. */
export function TextCheckCard() {
  const styles = useStyles();
  const { say } = useSay();
  const report = usePaneState((state) => (state.result?.ok ? state.result.report : null));
  const [typed, setTyped] = useState("");
  const [checked, setChecked] = useState<CheckedText | null>(null);
  const [failed, setFailed] = useState(false);

  async function check(): Promise<void> {
    try {
      const { checkedText } = await import(/* webpackChunkName: "textCheck" */ "../../textCheck/checkedText");
      setChecked(checkedText(typed, report));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <Card title={say("pane.text.title")}>
      <Field className={styles.field} label={say("pane.text.field")} hint={say("pane.text.hint")} size="small">
        <Textarea size="small" rows={6} resize="vertical" maxLength={MAX_LENGTH} value={typed} spellCheck={false} lang="vi"
          onChange={(_, data) => setTyped(data.value)} />
      </Field>
      <div className={styles.row}>
        <Button size="small" appearance="primary" disabled={typed.trim() === ""} onClick={() => void check()}>
          {say("pane.text.run")}
        </Button>
        <Button size="small" disabled={typed === "" && checked === null} onClick={() => {
          setTyped("");
          setChecked(null);
        }}>
          {say("pane.text.clear")}
        </Button>
      </div>
      {failed && <p className={styles.text} role="alert">{say("problem.notLoaded")}</p>}
      {checked && <TextCheckResults checked={checked} />}
    </Card>
  );
}
