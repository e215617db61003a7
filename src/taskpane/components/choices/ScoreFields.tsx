import { Field, Select } from "@fluentui/react-components";
import { scoreViewText } from "../../../locales/scoreViewText";
import { RULE_SETS, SCORE_SCOPES, type RuleSetId, type ScoreScope } from "../../../report/request/scoreChoices";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";

/** By which rules the score of QĐ 766 is made, and for whom; its numbers are typed on its sheet. */
export function ScoreFields() {
  const styles = useStyles();
  const { language } = useSay();
  const { choose } = usePaneActions();
  const { scoreRules, scoreScope } = usePaneState((state) => state.settings);
  return (
    <Card title={scoreViewText(language, "scoreView.title")}>
      <Field className={styles.field} label={scoreViewText(language, "scoreView.rules")} hint={scoreViewText(language, "scoreView.hint")} size="small">
        <Select size="small" value={scoreRules} onChange={(_, { value }) => choose({ scoreRules: value as RuleSetId })}>
          {RULE_SETS.map((each) => <option key={each} value={each}>{scoreViewText(language, `scoreView.rules.${each}`)}</option>)}
        </Select>
      </Field>
      <Field className={styles.field} label={scoreViewText(language, "scoreView.scope")} size="small">
        <Select size="small" value={scoreScope} onChange={(_, { value }) => choose({ scoreScope: value as ScoreScope })}>
          {SCORE_SCOPES.map((each) => <option key={each} value={each}>{scoreViewText(language, `scoreView.scope.${each}`)}</option>)}
        </Select>
      </Field>
    </Card>
  );
}
