import { Field, Select } from "@fluentui/react-components";
import { LAWS } from "../../../locales/laws/laws";
import { paperViewText, type PaperViewKey } from "../../../locales/paperViewText";
import { STYLES, type PaperTexts, type ReportSettings } from "../../../report/request/request";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { CommitInput } from "../pieces/CommitInput";

/** How the report speaks; its figures stay. */
export function StyleField() {
  const styles = useStyles();
  const { language } = useSay();
  const { choose } = usePaneActions();
  const style = usePaneState((state) => state.settings.style);
  const say = (key: PaperViewKey): string => paperViewText(language, key);
  return (
    <Field className={styles.field} label={say("paperView.style")} hint={say("paperView.style.hint")} size="small">
      <Select size="small" value={style} onChange={(_, { value }) => choose({ style: value as ReportSettings["style"] })}>
        {STYLES.map((each) => <option key={each} value={each}>{say(`paperView.style.${each}`)}</option>)}
      </Select>
    </Field>
  );
}

const PARTS = ["recipient", "formNumber", "formSource"] as const satisfies readonly (keyof PaperTexts)[];

/** Whom the report goes to, and what the form is called and comes from, in the user's own words. */
export function PaperFields() {
  const styles = useStyles();
  const { say: sayText, language } = useSay();
  const { choose } = usePaneActions();
  const settings = usePaneState((state) => state.settings);
  const say = (key: PaperViewKey): string => paperViewText(language, key);
  const usual: Record<keyof PaperTexts, string> = {
    recipient: say("paperView.recipient.usual"), formNumber: sayText("report.form.number"), formSource: sayText("report.form.source", { circular: LAWS.reportForms2020.number }),
  };
  return (
    <Card title={say("paperView.texts")}>
      <p className={styles.quiet}>{say("paperView.texts.lead")}</p>
      {PARTS.map((part) => (
        <CommitInput key={part} label={say(`paperView.${part}`)} hint={say(`paperView.${part}.hint`)} placeholder={usual[part]} maxLength={200}
          value={settings[part]} check={() => null} commit={(typed) => choose({ [part]: typed.trim() })} />
      ))}
    </Card>
  );
}
