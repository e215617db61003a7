import { countText } from "../../../locales/numberText";
import type { ReadingLine } from "../../../register/model/reading";
import { useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Icon } from "../pieces/Icon";

/** read = used + excluded by reason, and whether it balances. */
export function ReadingBalance({ line }: { line: ReadingLine }) {
  const styles = useStyles();
  const { say, language } = useSay();
  const count = (value: number): string => countText(value, language);
  const excluded = line.excluded.filter((each) => each.count > 0);
  const sum = excluded.reduce((total, each) => total + each.count, 0);
  const parts = excluded.map((each) => say("pane.excludedPart", { count: count(each.count), reason: say(`finding.${each.type}.title`) }));
  const words = sum === 0
    ? say("pane.balanceAllUsed", { read: count(line.read) })
    : say("pane.balance", { read: count(line.read), used: count(line.used), excluded: count(sum), parts: parts.join("; ") });
  const balanced = line.read === line.used + sum;
  return (
    <p className={styles.text}>
      <Icon name={balanced ? "success" : "error"} /> {words} {say(balanced ? "pane.balances" : "pane.balanceBroken")}
    </p>
  );
}
