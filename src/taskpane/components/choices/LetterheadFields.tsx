import type { Reading } from "../../../register/model/reading";
import type { SheetLetterhead } from "../../../register/model/layout";
import { hasLetterheads, registerLetterhead } from "../../../register/layout/registerLetterhead";
import { fromRegister } from "../../../report/frame/issuer";
import type { LetterheadFacts } from "../../../report/request/request";
import { usePaneActions, usePaneState, useSay, type Say } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { CommitInput } from "../pieces/CommitInput";

const PARTS = ["superior", "agency", "place", "signerTitle", "signer"] as const satisfies readonly (keyof LetterheadFacts)[];
const ON_THE_SHEET: readonly (keyof LetterheadFacts)[] = ["superior", "agency", "place"] satisfies (keyof SheetLetterhead)[];

/** Who issues the reports and who signs: what the user says, and what the register's title says while nothing is said. */
export function LetterheadFields({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const { say } = useSay();
  const { choose } = usePaneActions();
  const settings = usePaneState((state) => state.settings);
  const used = fromRegister(reading, settings);
  const said: Partial<LetterheadFacts> = used ?? {};
  return (
    <Card title={say("pane.letterhead")}>
      <p className={styles.quiet}>{sourceWords(reading, used !== null, say)}</p>
      {PARTS.map((part) => (
        <CommitInput key={part} label={say(`pane.letterhead.${part}`)} hint={hintOf(part)} placeholder={said[part] || undefined} maxLength={200}
          value={settings[part]} check={() => null} commit={(typed) => choose({ [part]: typed.trim() })} />
      ))}
    </Card>
  );

  function hintOf(part: (typeof PARTS)[number]): string {
    const isFromRegister = settings[part].trim() === "" && ON_THE_SHEET.includes(part) && (said[part] ?? "") !== "";
    return isFromRegister ? say("pane.letterhead.fromTitle", { text: said[part] ?? "" }) : say(`pane.letterhead.${part}.hint`);
  }
}

/** Where the head comes from: one sheet's title, several that disagree, or nobody. */
function sourceWords({ layouts }: Reading, isUsed: boolean, say: Say): string {
  const found = registerLetterhead(layouts);
  if (found === null) return say(hasLetterheads(layouts) ? "pane.letterhead.differ" : "pane.letterhead.none");
  return say(isUsed ? "pane.letterhead.fromSheet" : "pane.letterhead.otherAgency", { sheet: found.sheet });
}
