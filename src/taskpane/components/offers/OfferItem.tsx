import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Offer } from "../../../register/model/offers";
import type { SheetLayout } from "../../../register/model/layout";
import { columnLetter } from "@tthc/spreadsheet/address";
import { chosenOffer } from "../../offers/choice";
import { MEANINGS } from "../../../report/words/meanings";
import { offerWords } from "../../offers/offerWords";
import { useFilesShown } from "../../store/useFilesShown";
import { usePaneActions, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { RoleOptions } from "../columns/RoleOptions";
import { OrderProof } from "./OrderProof";

const useItemStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", rowGap: "0.25rem", paddingBlock: "0.375rem", minWidth: 0 },
  saw: { fontWeight: tokens.fontWeightSemibold },
});

interface ItemProps {
  offer: Offer;
  layouts: readonly SheetLayout[];
  /** What the offer's list shows; "" = nothing chosen. */
  choice: string;
  choose: (value: string) => void;
}

/** One question: what was seen, why it is asked, what a yes changes, and the two answers. */
export function OfferItem({ offer, layouts, choice, choose }: ItemProps) {
  const shared = useStyles();
  const styles = useItemStyles();
  const { say, language } = useSay();
  const { acceptOffers, declineOffers } = usePaneActions();
  const words = offerWords(offer, layouts, { say, language });
  const answer = chosenOffer(offer, choice);
  const isChoice = offer.kind === "sameCases";
  return (
    <div className={styles.item}>
      <p className={shared.text}><span className={styles.saw}>{words.saw}</span></p>
      <p className={shared.quiet}>{words.why}</p>
      {(offer.kind === "swapDays" || (offer.kind === "monthFirst" && offer.before > 0)) && <OrderProof offer={offer} />}
      <p className={shared.quiet}>{words.change}</p>
      <Choice offer={offer} choice={choice} choose={choose} />
      <div className={shared.row}>
        <Button size="small" appearance="primary" disabledFocusable={answer === null} aria-label={say("pane.offerAcceptOf", { what: words.what })}
          onClick={() => answer && void acceptOffers([answer])}>
          {say("pane.offerAccept")}
        </Button>
        <Button size="small" aria-label={say(isChoice ? "pane.offerKeepOf" : "pane.offerDeclineOf", { what: words.what })} onClick={() => void declineOffers([offer])}>
          {say(isChoice ? "pane.offerKeep" : "pane.offerDecline")}
        </Button>
        <GoThere offer={offer} layouts={layouts} />
      </div>
    </div>
  );
}

/** The list of meanings or roles, with our guess in it; it is no answer before "Đồng ý". */
function Choice({ offer, choice, choose }: Pick<ItemProps, "offer" | "choice" | "choose">) {
  const styles = useStyles();
  const { say } = useSay();
  if (offer.kind === "sameCases") return <SheetChoice offer={offer} choice={choice} choose={choose} />;
  if (offer.kind !== "value" && offer.kind !== "column") return null;
  const label = offer.kind === "value" ? say("pane.offer.value.choose", { text: offer.text })
    : say("pane.offer.column.choose", { column: columnLetter(offer.column), header: offer.header });
  return (
    <Field className={styles.field} size="small" label={label}>
      <Select size="small" value={choice} onChange={(_, { value }) => choose(value)}>
        {offer.kind === "value" && choice === "" && <option value="">{say("pane.offer.value.none")}</option>}
        {offer.kind === "value" ? MEANINGS[offer.role].map(({ code, key }) => <option key={code} value={code}>{say(key)}</option>) : <RoleOptions />}
      </Select>
    </Field>
  );
}

/** Of two sheets that hold the same cases, the one that counts. */
function SheetChoice({ offer, choice, choose }: { offer: Extract<Offer, { kind: "sameCases" }> } & Pick<ItemProps, "choice" | "choose">) {
  const styles = useStyles();
  const { say } = useSay();
  return (
    <Field className={styles.field} size="small" label={say("pane.offer.sameCases.choose")}>
      <Select size="small" value={choice} onChange={(_, { value }) => choose(value)}>
        {choice === "" && <option value="">{say("pane.offer.sameCases.none")}</option>}
        {[offer.first, offer.second].map((sheet) => <option key={sheet} value={sheet}>{sheet}</option>)}
      </Select>
    </Field>
  );
}

/** To the column that the question is about. */
function GoThere({ offer, layouts }: Pick<ItemProps, "offer" | "layouts">) {
  const { say } = useSay();
  const { goTo } = usePaneActions();
  const ofFiles = useFilesShown() !== null;
  if (ofFiles || offer.kind === "value" || offer.kind === "unitAlias" || offer.kind === "sameCases") return null;
  const { sheet, column } = offer;
  const layout = layouts.find((each) => each.sheet === sheet);
  const row = layout?.headerRows[layout.headerRows.length - 1] ?? layout?.firstRow ?? 1;
  return (
    <Button size="small" appearance="subtle" aria-label={say("pane.offerGoTo", { sheet, column: columnLetter(column) })} onClick={() => void goTo({ sheet, row, column })}>
      {say("pane.offerGo")}
    </Button>
  );
}
