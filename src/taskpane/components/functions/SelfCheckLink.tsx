import { Link } from "@fluentui/react-components";
import { SELF_CHECK_FILE } from "../../formulas/selfCheckFile";
import { useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";

/** The workbook by which a person with Excel sees that its functions count right: a file beside this page, no request is made for it. */
export function SelfCheckLink() {
  const styles = useStyles();
  const { say } = useSay();
  return (
    <p className={styles.quiet}>
      {say("pane.selfCheckHint")} <Link href={`assets/${SELF_CHECK_FILE}`} download={SELF_CHECK_FILE} target="_blank" rel="noreferrer" inline>{say("pane.selfCheck")}</Link>
    </p>
  );
}
