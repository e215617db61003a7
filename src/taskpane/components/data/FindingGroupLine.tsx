import { useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { findingGuide } from "../../../locales/findingGuide";
import { countText } from "../../../locales/numberText";
import type { Finding } from "../../../register/model/findings";
import { columnLetter } from "@tthc/spreadsheet/address";
import type { FindingGroup } from "../../findings/groupFindings";
import { useFilesShown } from "../../store/useFilesShown";
import { usePaneActions, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Disclosure } from "../pieces/Disclosure";
import { Icon } from "../pieces/Icon";

const useGroupStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  label: { display: "inline-flex", flexWrap: "wrap", columnGap: "0.375rem", alignItems: "center" },
  place: { justifyContent: "flex-start", textAlign: "start", fontWeight: tokens.fontWeightRegular, minWidth: 0, overflowWrap: "anywhere" },
});

/** Rows shown at first, and added by each "show more". */
const STEP = 5;

/** One kind of finding: how serious, how many, what it means, what to do, where. */
export function FindingGroupLine({ group }: { group: FindingGroup }) {
  const shared = useStyles();
  const styles = useGroupStyles();
  const { say, language } = useSay();
  const title = say(`finding.${group.type}.title`);
  const severity = say(`pane.severity.${group.severity}`);
  const count = countText(group.count, language);
  return (
    <Disclosure name={say("pane.findingLine", { severity, title, count })}
      label={<span className={styles.label}><span className={mergeClasses(styles.label, styles[group.severity])}><Icon name={group.severity} /> {severity}</span> {title} <strong>{count}</strong></span>}>
      <p className={shared.text}>{findingGuide(language, `finding.${group.type}.explain`)}</p>
      <p className={shared.text}>{say(`pane.outcome.${group.outcome}`)}</p>
      <p className={shared.text}>{say("pane.fix", { fix: say(`finding.${group.type}.fix`) })}</p>
      {group.items.length > 0 && <Places group={group} title={title} />}
    </Disclosure>
  );
}

/** The places of a kind: a list that grows, and a walk from one to the next. */
function Places({ group, title }: { group: FindingGroup; title: string }) {
  const shared = useStyles();
  const styles = useGroupStyles();
  const { say, language } = useSay();
  const { goTo } = usePaneActions();
  const [shown, setShown] = useState(STEP);
  const [at, setAt] = useState(-1);
  const { items } = group;
  const ofFiles = useFilesShown() !== null;

  const words = (item: Finding): string => placeWords(item, say) + (item.value === "" ? "" : `: “${item.value}”`);

  function walk(to: number): void {
    setAt(to);
    void goTo(items[to]);
  }

  return (
    <>
      {!ofFiles && (
        <div className={shared.row} role="group" aria-label={say("pane.walk", { title })}>
          <Button size="small" icon={<Icon name="previous" />} disabledFocusable={at <= 0} onClick={() => walk(at - 1)}>{say("pane.previous")}</Button>
          <Button size="small" icon={<Icon name="next" />} iconPosition="after" disabledFocusable={at >= items.length - 1} onClick={() => walk(at + 1)}>{say("pane.next")}</Button>
          <span role="status" className={shared.quiet}>
            {at >= 0 && say("pane.walkAt", { place: placeWords(items[at], say), number: countText(at + 1, language), count: countText(items.length, language) })}
          </span>
        </div>
      )}
      <ul className={shared.list}>
        {items.slice(0, shown).map((item, place) => (
          <li key={`${item.sheet}!${item.row},${item.column},${place}`}>
            {ofFiles ? <span className={shared.quiet}>{words(item)}</span> : (
              <Button size="small" appearance="subtle" className={styles.place} aria-current={place === at ? "true" : undefined} onClick={() => walk(place)}>{words(item)}</Button>
            )}
          </li>
        ))}
      </ul>
      {shown < items.length && (
        <Button size="small" onClick={() => setShown(shown + 4 * STEP)}>{say("pane.more", { count: countText(items.length - shown, language) })}</Button>
      )}
      {group.count > items.length && <p className={shared.quiet}>{say("pane.firstOnly", { shown: countText(items.length, language), count: countText(group.count, language) })}</p>}
    </>
  );
}

function placeWords({ sheet, row, column }: Finding, say: ReturnType<typeof useSay>["say"]): string {
  if (row === 0) return column === 0 ? say("pane.placeSheet", { sheet }) : say("pane.placeColumn", { sheet, column: columnLetter(column) });
  return column === 0 ? say("pane.placeRow", { sheet, row }) : say("pane.placeCell", { sheet, cell: `${columnLetter(column)}${row}` });
}
