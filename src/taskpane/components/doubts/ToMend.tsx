import type { ReportDoubt } from "../../../report/model/result";
import { countText } from "../../../locales/numberText";
import { useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";

/** What no answer settles: each kind with its number and what to do in the register. */
export function ToMend({ doubts }: { doubts: readonly ReportDoubt[] }) {
  const styles = useStyles();
  const { say, language } = useSay();
  return (
    <ul className={styles.list}>
      {doubts.map(({ type, count, words = [] }) => (
        <li key={type}>
          <p className={styles.text}>
            {say(count > 0 ? "pane.doubts.mendCount" : "pane.doubts.mend", { title: say(`finding.${type}.title`), count: countText(count, language) })}
            {words.length > 0 && ` ${words.slice(0, 3).map(({ text }) => `“${text}”`).join(", ")}`}
          </p>
          <p className={styles.quiet}>{say(`finding.${type}.fix`)}</p>
        </li>
      ))}
    </ul>
  );
}
