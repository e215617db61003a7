import { useMemo, useState } from "react";
import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { countText } from "../../../locales/numberText";
import type { Reading } from "../../../register/model/reading";
import { casesBehind } from "../../../report/situation/casesBehind";
import type { ListedFigure } from "../../../report/lists/listedFigures";
import type { BuiltReport } from "../../../report/model/result";
import { useFilesShown } from "../../store/useFilesShown";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Icon } from "../pieces/Icon";
import { dataCount } from "../../../report/model/dataCount";

const useCaseStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: "0.375rem", minWidth: 0, padding: "0.375rem 0.5rem",
    backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium },
  place: { justifyContent: "flex-start", textAlign: "start", fontWeight: tokens.fontWeightRegular, minWidth: 0, overflowWrap: "anywhere" },
});

/** Rows on one page of the list. */
const PAGE = 50;

interface CasesBehindProps {
  figure: ListedFigure;
  label: string;
  report: BuiltReport;
  reading: Reading;
}

/** The register's rows that a figure counts: a page of buttons that go there, and all of them on a new sheet. */
export function CasesBehind({ figure, label, report, reading }: CasesBehindProps) {
  const shared = useStyles();
  const styles = useCaseStyles();
  const { say, language } = useSay();
  const { conventions, ownDays } = usePaneState((state) => state.settings);
  const [page, setPage] = useState(0);
  const { table } = reading;
  const cases = useMemo(() => casesBehind(table, report.period, { conventions, ownDays }, figure), [table, report.period, conventions, ownDays, figure]);
  const all = dataCount(report.json.total, figure) ?? 0;
  // Another period may have fewer pages.
  const last = Math.max(0, Math.ceil(cases.length / PAGE) - 1);
  const at = Math.min(page, last);
  const shown = cases.slice(at * PAGE, (at + 1) * PAGE);
  const numbers = { first: countText(at * PAGE + 1, language), last: countText(at * PAGE + shown.length, language), count: countText(cases.length, language), all: countText(all, language) };
  return (
    <div className={styles.box} role="group" aria-label={say("pane.casesOf", { figure: label })}>
      {all !== cases.length && <p className={shared.text}>{say("pane.casesPartly", numbers)}</p>}
      <div className={shared.row}>
        <span role="status" className={shared.quiet}>{say(cases.length === 0 ? "pane.casesNone" : "pane.casesAt", numbers)}</span>
        {last > 0 && <Button size="small" icon={<Icon name="previous" />} disabledFocusable={at === 0} onClick={() => setPage(at - 1)}>{say("pane.casesPrevious")}</Button>}
        {last > 0 && <Button size="small" icon={<Icon name="next" />} iconPosition="after" disabledFocusable={at === last} onClick={() => setPage(at + 1)}>{say("pane.casesNext")}</Button>}
        {cases.length > 0 && <MakeList figure={figure} label={label} />}
      </div>
      {shown.length > 0 && <Rows cases={shown} reading={reading} />}
    </div>
  );
}

/** Sheet and row only: a pane that others look at shows no applicant. */
function Rows({ cases, reading }: { cases: readonly number[]; reading: Reading }) {
  const shared = useStyles();
  const styles = useCaseStyles();
  const { say } = useSay();
  const { goTo } = usePaneActions();
  const ofFiles = useFilesShown() !== null;
  const { sheet, sheets, row } = reading.table;
  return (
    <ul className={shared.list}>
      {cases.map((at) => {
        const place = { sheet: sheets[sheet[at]] ?? "", row: row[at], column: 1 };
        const words = say("pane.placeRow", { sheet: place.sheet, row: place.row });
        return (
          <li key={at} className={shared.quiet}>
            {ofFiles ? words : <Button size="small" appearance="subtle" className={styles.place} onClick={() => void goTo(place)}>{words}</Button>}
          </li>
        );
      })}
    </ul>
  );
}

function MakeList({ figure, label }: { figure: ListedFigure; label: string }) {
  const { say } = useSay();
  const { insertCases } = usePaneActions();
  const busy = usePaneState((state) => state.busy);
  return (
    <Button size="small" icon={busy === "cases" ? <Spinner size="tiny" /> : <Icon name="sheet" />} disabledFocusable={busy !== null}
      aria-label={say("pane.casesMakeOf", { figure: label })} onClick={() => void insertCases(figure)}>
      {say(busy === "cases" ? "pane.casesBusy" : "pane.casesMake")}
    </Button>
  );
}
