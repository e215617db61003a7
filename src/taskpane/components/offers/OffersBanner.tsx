import { flushSync } from "react-dom";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Reading } from "../../../register/types";
import { countText } from "../../../locales/numberText";
import { useOpenOffers } from "../../offers/useOpenOffers";
import { usePaneActions, useSay } from "../../store/usePane";
import { Icon } from "../Icon";
import { loadParts } from "../parts";

/** Id of the box with the questions, so that the banner can take the keyboard there. */
export const OFFERS_BOX = "offers";

/** On the report's tab: figures are waiting for the user's word, and where to give it. Nothing when none are. */
export function OffersBanner({ reading }: { reading: Reading }) {
  const { say, language } = useSay();
  const { showTab } = usePaneActions();
  const count = useOpenOffers(reading).length;
  if (count === 0) return null;

  async function goThere(): Promise<void> {
    // When it cannot be loaded, the tab itself says so.
    await loadParts().catch(() => null);
    flushSync(() => showTab("data"));
    document.getElementById(OFFERS_BOX)?.focus();
  }
  return (
    <MessageBar intent="warning" layout="multiline" icon={<Icon name="warning" />}>
      <MessageBarBody>{say("pane.offersBanner", { count: countText(count, language) })}</MessageBarBody>
      <MessageBarActions><Button size="small" onClick={() => void goThere()}>{say("pane.offersGo")}</Button></MessageBarActions>
    </MessageBar>
  );
}
