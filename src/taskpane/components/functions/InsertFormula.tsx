import { useState } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import { areaAddress, fullAddress } from "@tthc/spreadsheet/address";
import { cellArea } from "@tthc/spreadsheet/area";
import type { FormulaPlacement, PlacementOutcome } from "../../../excel/formulas/insertFormula";
import type { CellPlace } from "../../../excel/formulas/targetSheet";
import type { Language } from "../../../locales/language";
import { countText } from "../../../locales/numberText";
import { usePaneActions, useSay, type Say } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Icon } from "../pieces/Icon";

type Placed = PlacementOutcome | { state: "failed"; message: string };

interface InsertFormulaProps {
  /** null: a required argument is still empty. */
  placement: Omit<FormulaPlacement, "at" | "replace"> | null;
}

/** Puts the formula into the selected cell; where something stands already it asks, and offers the next free place. */
export function InsertFormula({ placement }: InsertFormulaProps) {
  const styles = useStyles();
  const { say, language } = useSay();
  const { insertFormula, goTo } = usePaneActions();
  const [placed, setPlaced] = useState<{ formula: string; outcome: Placed } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const outcome = placement && placed?.formula === placement.formula ? placed.outcome : null;

  async function insert(at: CellPlace | null, replace: boolean): Promise<void> {
    if (!placement || isBusy) return;
    setBusy(true);
    const told = await insertFormula({ ...placement, at, replace });
    setBusy(false);
    setPlaced({ formula: placement.formula, outcome: told.ok ? told.done : { state: "failed", message: told.problem.message } });
  }

  return (
    <>
      <div className={styles.row}>
        <Button appearance="primary" icon={isBusy ? <Spinner size="tiny" /> : undefined} disabledFocusable={!placement || isBusy} onClick={() => void insert(null, false)}>
          {say("pane.functions.insert")}
        </Button>
      </div>
      <div role="status">{outcome && <p className={styles.text}><Icon name={outcome.state === "inserted" ? "success" : "warning"} /> {sentenceOf(outcome, say, language)}</p>}</div>
      {outcome?.state === "inserted" && (
        <div className={styles.row}>
          <Button size="small" appearance="subtle" onClick={() => void goTo({ sheet: outcome.place.sheet, row: outcome.place.row + 1, column: outcome.place.column + 1 })}>{say("pane.formulas.go")}</Button>
        </div>
      )}
      {outcome?.state === "filled" && <Filled outcome={outcome} insert={(at, replace) => void insert(at, replace)} />}
    </>
  );
}

/** What to do where the place is not free. */
function Filled({ outcome: { place, area, free }, insert }: { outcome: Extract<PlacementOutcome, { state: "filled" }>; insert: (at: CellPlace, replace: boolean) => void }) {
  const styles = useStyles();
  const { say } = useSay();
  return (
    <div className={styles.row}>
      {free && <Button size="small" onClick={() => insert(free, false)}>{say("pane.functions.insertFree", { cell: cellOf(free) })}</Button>}
      <Button size="small" onClick={() => insert(place, true)}>{say("pane.functions.replace", { area: areaAddress(area) })}</Button>
    </div>
  );
}

function cellOf({ row, column }: CellPlace): string {
  return areaAddress(cellArea(row, column));
}

function sentenceOf(outcome: Placed, say: Say, language: Language): string {
  switch (outcome.state) {
    case "inserted": return say("pane.functions.inserted", { cell: fullAddress(outcome.place.sheet, cellArea(outcome.place.row, outcome.place.column)) });
    case "filled": return say("pane.functions.filled", { area: fullAddress(outcome.place.sheet, outcome.area), count: countText(outcome.filled, language) });
    case "refused": return say(`pane.functions.refused.${outcome.why}`, { sheet: outcome.place?.sheet ?? "" });
    case "failed": return outcome.message;
  }
}
