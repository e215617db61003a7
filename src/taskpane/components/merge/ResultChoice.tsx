import { Radio, RadioGroup } from "@fluentui/react-components";
import { mergeSheetText } from "../../../locales/mergeSheetText";
import { MERGE_RESULTS } from "../../../settings/mergeChoices";
import { usePaneActions, usePaneState } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { useMerging } from "./useMerging";
import { useMergeSay } from "./useMergeSay";

/** What the files become in the workbook. */
export function ResultChoice() {
  const styles = useStyles();
  const { tell } = useMergeSay();
  const { chooseMergeResult } = usePaneActions();
  const { choices: { result } } = useMerging();
  const isFree = usePaneState(({ busy }) => busy === null);
  // Sheets bear the names of the report's language.
  const language = usePaneState(({ settings }) => settings.language);
  const names = { sheet: mergeSheetText(language, "merge.registerSheet"), sources: mergeSheetText(language, "merge.sourcesSheet") };
  return (
    <Card title={tell("merging.result")}>
      <RadioGroup aria-label={tell("merging.result")} value={result} disabled={!isFree} onChange={(_, { value }) => {
        const chosen = MERGE_RESULTS.find((each) => each === value);
        if (chosen) chooseMergeResult(chosen);
      }}>
        {MERGE_RESULTS.map((each) => <Radio key={each} value={each} label={tell(`merging.result.${each}`, names)} />)}
      </RadioGroup>
      <p className={styles.quiet}>{tell("merging.resultHint", names)}</p>
    </Card>
  );
}
