import { Button, Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { type RateBase, RATE_BASES } from "../../../indicators/types";
import type { Reading } from "../../../register/model/reading";
import { type ReportSettings, SCOPES } from "../../../report/request/request";
import { settingsFor } from "../../../report/request/settings";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { CommitInput } from "../pieces/CommitInput";
import { LANGUAGES } from "../../../locales/language";
import { ConventionFields } from "./ConventionFields";
import { GroupField } from "./GroupField";
import { LetterheadFields } from "./LetterheadFields";
import { PaperFields, StyleField } from "./PaperFields";
import { MergeAggregatesField } from "./MergeAggregatesField";
import { ScoreFields } from "./ScoreFields";
import { withDefaultTargets } from "../../../report/request/targets";
import { TargetsCard } from "../targets/TargetsCard";
import { OwnDaysCard } from "../ownDays/OwnDaysCard";
import { parsePercent, percentText } from "../../figures/percent";

/** What may be counted or written in more than one way. Figures follow at once; the workbook keeps the choice. */
export function ChoicesTab({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const { say } = useSay();
  const { choose } = usePaneActions();
  const { ownDays, targets, superior, agency, place, signer, signerTitle, recipient, formNumber, formSource } = usePaneState((state) => state.settings);
  return (
    <>
      <TargetsCard reading={reading} />
      <RateBaseCard />
      <ConventionFields />
      <OwnDaysCard />
      <MergeAggregatesField reading={reading} />
      <ReportFields reading={reading} />
      <ScoreFields />
      <LetterheadFields reading={reading} />
      <PaperFields />
      <p className={styles.quiet}>{say("pane.choicesKept")}</p>
      <div className={styles.row}>
        <Button size="small" onClick={() => choose({ ...settingsFor(reading), ownDays, targets: withDefaultTargets(targets), superior, agency, place, signer, signerTitle, recipient, formNumber, formSource })}>{say("pane.choicesDefault")}</Button>
      </div>
    </>
  );
}

function RateBaseCard() {
  const styles = useStyles();
  const { say, language } = useSay();
  const { choose } = usePaneActions();
  const { rateBase, minimumCaseload, doubtAbove } = usePaneState((state) => state.settings);
  return (
    <Card title={say("pane.rateBase")}>
      <Field label={say("pane.rateBase")}>
        <RadioGroup value={rateBase} onChange={(_, { value }) => choose({ rateBase: value as RateBase })}>
          {RATE_BASES.map((base) => (
            <Radio key={base} value={base}
              label={<><span className={styles.text}>{say(`pane.rateBase.${base}`)}</span><br /><span className={styles.quiet}>{say(`pane.rateBase.${base}.hint`)}</span></>} />
          ))}
        </RadioGroup>
      </Field>
      <CommitInput label={say("pane.minimumCaseload")} hint={say("pane.minimumCaseloadHint")} inputMode="numeric" maxLength={6} value={String(minimumCaseload)}
        check={(typed) => (/^\d{1,6}$/.test(typed.trim()) ? null : say("pane.minimumCaseloadWrong"))}
        commit={(typed) => choose({ minimumCaseload: Number(typed) })} />
      <CommitInput label={say("pane.doubtAbove")} hint={say("pane.doubtAboveHint")} inputMode="decimal" maxLength={8} value={percentText(doubtAbove, language)}
        check={(typed) => (parsePercent(typed) === null ? say("pane.doubtAboveWrong") : null)}
        commit={(typed) => choose({ doubtAbove: parsePercent(typed) ?? doubtAbove })} />
    </Card>
  );
}

/** How the report looks and speaks; nothing here changes a number, but for what a row of the table is. */
function ReportFields({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const { say } = useSay();
  const { choose } = usePaneActions();
  const { scope, language } = usePaneState((state) => state.settings);
  return (
    <Card title={say("pane.reportLooks")}>
      <GroupField reading={reading} />
      <Field className={styles.field} label={say("pane.scope")} hint={say("pane.scopeHint")} size="small">
        <Select size="small" value={scope} onChange={(_, { value }) => choose({ scope: value as ReportSettings["scope"] })}>
          {SCOPES.map((each) => <option key={each} value={each}>{say(`pane.scope.${each}`)}</option>)}
        </Select>
      </Field>
      <StyleField />
      <Field className={styles.field} label={say("pane.reportLanguage")} size="small">
        <Select size="small" value={language} onChange={(_, { value }) => choose({ language: value as ReportSettings["language"] })}>
          {LANGUAGES.map((each) => <option key={each} value={each}>{say(`pane.language.${each}`)}</option>)}
        </Select>
      </Field>
    </Card>
  );
}
