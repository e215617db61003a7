import { flushSync } from "react-dom";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Reading } from "../../../register/model/reading";
import { doubtFigures, doubtOf } from "../../../report/situation/doubt";
import { wordingOf } from "../../../report/words/wording";
import { useOpenOffers } from "../../offers/useOpenOffers";
import { usePaneActions, useSay } from "../../store/usePane";
import { loadParts } from "../later/parts";
import { OFFERS_BOX } from "../offers/offersBox";
import { Icon } from "../pieces/Icon";

/** On the report's tab: what keeps the figures from being certain, and where to see to it. Nothing when nothing does. */
export function OffersBanner({ reading }: { reading: Reading }) {
  const { say, language } = useSay();
  const { showTab } = usePaneActions();
  const doubt = doubtOf({ line: reading.line, offers: useOpenOffers(reading) });
  if (doubt === null) return null;

  async function goThere(): Promise<void> {
    // When it cannot be loaded, the tab itself says so.
    await loadParts().catch(() => null);
    flushSync(() => showTab("data"));
    document.getElementById(OFFERS_BOX)?.focus();
  }
  return (
    <MessageBar intent="warning" layout="multiline" icon={<Icon name="warning" />}>
      <MessageBarBody>{say("report.doubt.lead", { figures: doubtFigures(doubt, wordingOf(language)) })}</MessageBarBody>
      <MessageBarActions><Button size="small" onClick={() => void goThere()}>{say("pane.offersGo")}</Button></MessageBarActions>
    </MessageBar>
  );
}
