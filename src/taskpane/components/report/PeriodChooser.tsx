import { Button, Select } from "@fluentui/react-components";
import { formatDay } from "../../../calendar/day";
import { previousPeriod } from "../../../calendar/neighbours";
import { makePeriod, type Period, type PeriodKind } from "../../../calendar/period";
import { periodCode } from "../../../calendar/periodCode";
import { parsePeriod } from "../../../calendar/periodText";
import type { Language } from "../../../locales/language";
import { indexesOf, sameTime, yearsOf } from "../../period/periodChoices";
import { nextPeriod } from "../../period/nextPeriod";
import { usePaneActions, usePaneState, useSay, type Say } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { romanNumeral } from "../../../calendar/romanNumerals";
import { ClosingDayField } from "./ClosingDayField";
import { CommitInput } from "../pieces/CommitInput";
import { Icon } from "../pieces/Icon";

const KINDS: PeriodKind[] = ["month", "quarter", "half", "nineMonths", "year", "custom"];

/** The period of the report: by lists, by steps, or as text; and the day on which figures close. */
export function PeriodChooser() {
  const styles = useStyles();
  const { say } = useSay();
  const { choose } = usePaneActions();
  const settings = usePaneState((state) => state.settings);
  const period = usePaneState((state) => (state.result?.ok ? state.result.report.period : null))
    ?? parsePeriod(settings.period, settings.closingDay);
  return (
    <Card title={say("pane.period")} actions={period && <PeriodSteps period={period} />}>
      {period && <PeriodLists period={period} />}
      <CommitInput label={say("pane.periodText")} hint={say("pane.periodHint")} value={settings.period || (period ? periodCode(period) : "")}
        check={(typed) => (typed.trim() === "" || parsePeriod(typed, settings.closingDay) ? null : say("pane.periodUnreadable"))}
        commit={(typed) => choose({ period: typed.trim() })} />
      <ClosingDayField />
      {period && <p className={styles.text}>{say("pane.window", { from: formatDay(period.from), to: formatDay(period.to) })}</p>}
      {settings.period !== "" && (
        <div className={styles.row}>
          <Button size="small" onClick={() => choose({ period: "" })}>{say("pane.periodAutomatic")}</Button>
        </div>
      )}
    </Card>
  );
}

/** One period back, one forward. */
function PeriodSteps({ period }: { period: Period }) {
  const styles = useStyles();
  const { say } = useSay();
  const { choose } = usePaneActions();
  const closingDay = usePaneState((state) => state.settings.closingDay);
  const step = (name: "pane.periodEarlier" | "pane.periodLater", icon: "previous" | "next", to: Period | null) => (
    <Button size="small" icon={<Icon name={icon} />} aria-label={say(name)} disabledFocusable={!to} onClick={() => to && choose({ period: periodCode(to) })} />
  );
  return (
    <span className={styles.row}>
      {step("pane.periodEarlier", "previous", previousPeriod(period, closingDay))}
      {step("pane.periodLater", "next", nextPeriod(period, closingDay))}
    </span>
  );
}

function PeriodLists({ period }: { period: Period }) {
  const styles = useStyles();
  const { say } = useSay();
  const { choose } = usePaneActions();
  const closingDay = usePaneState((state) => state.settings.closingDay);
  const take = (next: Period): void => choose({ period: periodCode(next) });
  return (
    <div className={styles.row} role="group" aria-label={say("pane.period")}>
      <Select size="small" className={styles.grow} aria-label={say("pane.periodKind")} value={period.kind}
        onChange={(_, { value }) => take(sameTime(period, value as PeriodKind, closingDay))}>
        {KINDS.map((kind) => <option key={kind} value={kind}>{say(`pane.kind.${kind}`)}</option>)}
      </Select>
      {period.kind !== "custom" && <NumberAndYear period={period} take={take} />}
    </div>
  );
}

function NumberAndYear({ period, take }: { period: Period; take: (next: Period) => void }) {
  const styles = useStyles();
  const { say, language } = useSay();
  const closingDay = usePaneState((state) => state.settings.closingDay);
  const span = usePaneState((state) => (state.read.phase === "ready" ? state.read.done.reading.table.span : null));
  const { kind } = period;
  if (kind === "custom") return null;
  const indexes = indexesOf(kind);
  const years = span ? yearsOf({ span }, period.year) : [period.year];
  return (
    <>
      {indexes.length > 0 && (
        <Select size="small" className={styles.grow} aria-label={say("pane.periodNumber")} value={period.index}
          onChange={(_, { value }) => take(makePeriod(kind, period.year, Number(value), closingDay))}>
          {indexes.map((index) => <option key={index} value={index}>{numberWords(kind, index, say, language)}</option>)}
        </Select>
      )}
      <Select size="small" className={styles.grow} aria-label={say("pane.periodYear")} value={period.year}
        onChange={(_, { value }) => take(makePeriod(kind, Number(value), period.index, closingDay))}>
        {years.map((year) => <option key={year} value={year}>{year}</option>)}
      </Select>
    </>
  );
}

function numberWords(kind: PeriodKind, index: number, say: Say, language: Language): string {
  if (kind === "half") return say(index === 1 ? "pane.number.half1" : "pane.number.half2");
  return kind === "quarter" ? say("pane.number.quarter", { number: language === "vi" ? romanNumeral(index) : index }) : say("pane.number.month", { index });
}
