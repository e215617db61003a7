import { useMemo } from "react";
import { countText } from "../../../locales/numberText";
import type { Finding, FindingList } from "../../../register/model/findings";
import { groupFindings, withFound } from "../../findings/groupFindings";
import { useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { FindingGroupLine } from "./FindingGroupLine";
import { Icon } from "../pieces/Icon";

/** What does not add up in the register, by kind, the serious first; found: what the period of the report shows besides. */
export function FindingsCard({ findings, found }: { findings: FindingList; found: readonly Finding[] }) {
  const styles = useStyles();
  const { say, language } = useSay();
  const groups = useMemo(() => groupFindings(withFound(findings, found)), [findings, found]);
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  return (
    <Card title={say("pane.findings")}>
      <p className={styles.text}>
        {total === 0
          ? <><Icon name="success" /> {say("pane.findingsNone")}</>
          : say("pane.findingsCount", { count: countText(total, language), kinds: groups.length })}
      </p>
      <ul className={styles.list}>
        {groups.map((group) => <li key={group.type}><FindingGroupLine group={group} /></li>)}
      </ul>
    </Card>
  );
}
