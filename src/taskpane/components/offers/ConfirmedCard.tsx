import { Button } from "@fluentui/react-components";
import { confirmationsOf } from "../../../register/corrections/confirmations";
import type { AggregateTable } from "../../../register/model/aggregateTable";
import type { SheetLayout } from "../../../register/model/layout";
import { countText } from "../../../locales/numberText";
import { confirmedWords } from "../../offers/confirmedWords";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { Disclosure } from "../pieces/Disclosure";

interface Props {
  layouts: readonly SheetLayout[];
  aggregates: readonly AggregateTable[];
  startOpen?: boolean;
}

/** "Đã xác nhận": every answer that the workbook keeps; each can be taken back. Nothing when there is none. */
export function ConfirmedCard({ layouts, aggregates, startOpen = false }: Props) {
  const styles = useStyles();
  const { say, language } = useSay();
  const { takeBack } = usePaneActions();
  const answers = usePaneState((state) => state.answers);
  const items = confirmationsOf(answers).map((confirmed) => ({ confirmed, words: confirmedWords(confirmed, { layouts, aggregates, spellings: answers.spellings, say }) }));
  if (items.length === 0) return null;
  return (
    <Card title={say("pane.confirmed")}>
      <Disclosure startOpen={startOpen} label={say("pane.confirmedCount", { count: countText(items.length, language) })}>
        <ul className={styles.list}>
          {items.map(({ confirmed, words }) => (
            <li key={JSON.stringify(confirmed)} className={styles.row}>
              <span className={styles.text} style={{ flexGrow: 1, flexBasis: "9rem" }}>{words}</span>
              <Button size="small" appearance="subtle" aria-label={say("pane.confirmedRemoveOf", { what: words })} onClick={() => void takeBack(confirmed)}>
                {say("pane.confirmedRemove")}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  );
}
