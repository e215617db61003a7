import { correctionFor } from "../../../register/corrections/corrections";
import { layoutFingerprint } from "../../../register/corrections/fingerprint";
import type { ColumnMatch, SheetLayout } from "../../../register/model/layout";
import { columnLetter } from "@tthc/spreadsheet/address";
import { usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Icon } from "../pieces/Icon";
import { degreeOf } from "./degree";
import { RoleEditor } from "./RoleEditor";
import { useColumnStyles } from "./useColumnStyles";

type Header = SheetLayout["unknownHeaders"][number];

function isMatch(each: ColumnMatch | Header): each is ColumnMatch {
  return "role" in each;
}

/** Every column of a sheet from left to right: what it is taken for and why, or that it is not used; each can be changed. */
export function FoundColumns({ layout }: { layout: SheetLayout }) {
  const shared = useStyles();
  const styles = useColumnStyles();
  const columns = [...layout.columns, ...layout.unknownHeaders].sort((a, b) => a.column - b.column);
  return (
    <ul className={shared.list}>
      {columns.map((each) => (
        <li key={each.column} className={styles.line}>
          <span className={styles.letters}>{columnLetter(each.column)}</span>
          <div className={styles.words}>
            {isMatch(each) ? <UsedColumn match={each} /> : <UnusedColumn header={each} layout={layout} />}
            <RoleEditor layout={layout} column={each.column} header={each.header} role={isMatch(each) ? each.role : null} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function UsedColumn({ match }: { match: ColumnMatch }) {
  const shared = useStyles();
  const styles = useColumnStyles();
  const { say } = useSay();
  const degree = degreeOf(match);
  return (
    <>
      <span className={shared.text}>{say(`register.role.${match.role}`)}</span>
      <span className={shared.quiet}>{say(`pane.how.${match.how}`, { header: match.header })}</span>
      <span className={degree === "guess" ? styles.guess : shared.quiet}>{degree === "guess" && <Icon name="warning" />} {say(`pane.degree.${degree}`)}</span>
    </>
  );
}

function UnusedColumn({ header: { column, header, rivalOf }, layout }: { header: Header; layout: SheetLayout }) {
  const shared = useStyles();
  const { say } = useSay();
  const corrections = usePaneState((state) => state.answers.corrections);
  const byUser = correctionFor(corrections, layoutFingerprint(layout)).columns.some(({ place, role }) => role === null && place === column - layout.firstColumn);
  const words = byUser ? say("pane.columnNotUsedByUser", { header })
    : rivalOf ? say("pane.columnRival", { header, role: say(`register.role.${rivalOf}`) }) : say("pane.columnNotUsed", { header });
  return <span className={shared.quiet}>{words}</span>;
}
