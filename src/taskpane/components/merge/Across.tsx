import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { DifferingCase, Merged } from "../../../merge/model/merged";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { Disclosure } from "../pieces/Disclosure";
import { useMerging } from "./useMerging";
import { useMergeSay } from "./useMergeSay";

/** What the files are to each other: the same cases, several files of a unit, cases of other units. Nothing where there is none. */
export function Across() {
  const { tell } = useMergeSay();
  const { merged } = useMerging();
  if (!merged || merged.sameCases.common + merged.repeatedUnits.length + merged.strays.length === 0) return null;
  return (
    <Card title={tell("merging.across")}>
      <SameCases merged={merged} />
      <RepeatedUnits merged={merged} />
      <Strays merged={merged} />
    </Card>
  );
}

function SameCases({ merged: { sameCases: { common, differing, shown } } }: { merged: Merged }) {
  const styles = useStyles();
  const { tell, count } = useMergeSay();
  if (common === 0) return null;
  return (
    <Disclosure label={tell("merging.same", { common: count(common), differing: count(differing) })}>
      <p className={styles.quiet}>{tell("merging.sameRule")}</p>
      <Lines lines={shown.map((each) => ({ key: `${each.caseId} ${each.field} ${each.left.key} ${each.left.row}`, line: <Difference differing={each} /> }))} />
    </Disclosure>
  );
}

function Difference({ differing: { caseId, field, kept, left } }: { differing: DifferingCase }) {
  const { tell, words } = useMergeSay();
  const shown = (value: string): string => (value === "" ? tell("merging.empty") : value);
  const at = ({ key, row }: DifferingCase["kept"]): string => words.merge("merge.place", { sheet: key, row });
  return (
    <>
      <strong>{caseId}</strong>{" "}
      {tell("merging.differs", { field: tell(`merging.field.${field}`), kept: shown(kept.value), keptAt: at(kept), left: shown(left.value), leftAt: at(left) })}
    </>
  );
}

function RepeatedUnits({ merged: { repeatedUnits } }: { merged: Merged }) {
  const { tell, count, words } = useMergeSay();
  if (repeatedUnits.length === 0) return null;
  return (
    <Disclosure label={tell("merging.repeatedUnits", { count: count(repeatedUnits.length) })}>
      <Lines lines={repeatedUnits.map(({ unit, files }) => ({ key: unit, line: words.merge("merge.units.repeated", { unit, count: count(files.length), files: files.join(", ") }) }))} />
    </Disclosure>
  );
}

function Strays({ merged: { strays } }: { merged: Merged }) {
  const { tell, count } = useMergeSay();
  if (strays.length === 0) return null;
  return (
    <Disclosure label={tell("merging.strays", { count: count(strays.reduce((sum, each) => sum + each.count, 0)) })}>
      <Lines lines={strays.map(({ file, of, unit, count: cases }) => ({ key: `${file} ${unit}`, line: tell("merging.stray", { file, of, unit, count: count(cases) }) }))} />
    </Disclosure>
  );
}

/** Lines shown at first, and added by each "show more". */
const STEP = 20;

function Lines({ lines }: { lines: readonly { key: string; line: React.ReactNode }[] }) {
  const styles = useStyles();
  const { tell, count } = useMergeSay();
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ul className={styles.list}>{lines.slice(0, shown).map(({ key, line }) => <li key={key} className={styles.quiet}>{line}</li>)}</ul>
      {shown < lines.length && <Button size="small" onClick={() => setShown(shown + 5 * STEP)}>{tell("merging.moreOfThese", { count: count(lines.length - shown) })}</Button>}
    </>
  );
}
