import { useId } from "react";
import { Checkbox } from "@fluentui/react-components";
import { missingForReport, REPORT_CATALOGUE, type ReportEntry, REPORT_KINDS, type ReportKind } from "../../../report/request/reportKind";
import type { Reading } from "../../../register/model/reading";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { Disclosure } from "../pieces/Disclosure";

/** Which reports one click makes; the workbook keeps the choice. What the register cannot give is said and not offered. */
export function ReportChooser({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const { say } = useSay();
  const { choose } = usePaneActions();
  const reports = usePaneState((state) => state.settings.reports);
  const change = (kind: ReportKind, checked: boolean): void => {
    const chosen = REPORT_KINDS.filter((each) => (each === kind ? checked : reports.includes(each)));
    // Nothing chosen would leave the button without a meaning: the summary is what it means then.
    choose({ reports: chosen.length > 0 ? chosen : ["summary"] });
  };
  return (
    <Card title={say("pane.reports")}>
      <Disclosure label={say("pane.reportsChosen", { count: reports.length, all: REPORT_CATALOGUE.length })}>
        <div role="group" aria-label={say("pane.reports")}>
          {REPORT_CATALOGUE.map((entry) => (
            <ReportChoice key={entry.id} entry={entry} reading={reading} chosen={reports.includes(entry.id)} change={change} />
          ))}
        </div>
        <p className={styles.quiet}>{say("pane.reportsHint")}</p>
      </Disclosure>
    </Card>
  );
}

interface ReportChoiceProps {
  entry: ReportEntry;
  reading: Reading;
  chosen: boolean;
  change: (kind: ReportKind, checked: boolean) => void;
}

function ReportChoice({ entry, reading, chosen, change }: ReportChoiceProps) {
  const styles = useStyles();
  const { say } = useSay();
  const about = useId();
  const missing = missingForReport(entry, reading.table.roles);
  const names = missing.map((role) => `“${say(`report.column.${role}`)}”`).join(", ");
  // A report that was chosen for an earlier register can still be taken back.
  const impossible = missing.length > 0 && !chosen;
  return (
    <div>
      <Checkbox label={say(`report.kind.${entry.id}`)} checked={chosen} disabled={impossible} aria-describedby={about}
        onChange={(_, { checked }) => change(entry.id, checked === true)} />
      <p id={about} className={styles.quiet} style={{ margin: 0, paddingInlineStart: "2rem" }}>
        {missing.length > 0 ? say("report.lacksColumn", { columns: names }) : say(`report.kind.${entry.id}.about`)}
      </p>
    </div>
  );
}
