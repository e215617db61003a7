import { fullAddress } from "@tthc/spreadsheet/address";
import type { SheetArea } from "../../../checks/workbookFormulas";
import type { TextKey } from "../../../locales/text";
import { countText } from "../../../locales/numberText";
import { useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";

/** Cells that are named in a sentence. */
const NAMED = 5;

/** A sentence with the cells, or the sheets, that it is said of; said of none it is left out. */
export type Left = { key: TextKey; cells: readonly SheetArea[] | undefined } | { key: TextKey; sheets: readonly string[] | undefined };

/** What stayed as it was, and why. */
export function LeftFormulas({ left }: { left: readonly Left[] }) {
  const styles = useStyles();
  const { say, language } = useSay();
  const lines = left.flatMap((each) => {
    if ("cells" in each) return each.cells?.length ? [say(each.key, { count: countText(each.cells.length, language), cells: cellNames(each.cells) })] : [];
    return each.sheets?.length ? [say(each.key, { sheets: [...new Set(each.sheets)].map((name) => `“${name}”`).join(", ") })] : [];
  });
  return <div role="status">{lines.map((line) => <p key={line} className={styles.text}>{line}</p>)}</div>;
}

function cellNames(places: readonly SheetArea[]): string {
  const names = places.slice(0, NAMED).map(({ sheet, area }) => fullAddress(sheet, { ...area, rows: 1, columns: 1 }));
  return places.length > NAMED ? `${names.join(", ")}…` : names.join(", ");
}
