import { flushSync } from "react-dom";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { loadParts } from "../later/parts";
import { OFFERS_BOX } from "../offers/offersBox";
import { Icon } from "../pieces/Icon";

/** On the report's tab: what keeps the figures from being certain, and where to see to it. Nothing when nothing does. */
export function OffersBanner() {
  const { say } = useSay();
  const { showTab } = usePaneActions();
  const sentence = usePaneState(({ shown }) => (shown?.ok ? shown.report.json.uncertain?.sentence : undefined));
  if (sentence === undefined) return null;

  async function goThere(): Promise<void> {
    // When it cannot be loaded, the tab itself says so.
    await loadParts().catch(() => null);
    flushSync(() => showTab("data"));
    document.getElementById(OFFERS_BOX)?.focus();
  }
  return (
    <MessageBar intent="warning" layout="multiline" icon={<Icon name="warning" />}>
      <MessageBarBody>{sentence}</MessageBarBody>
      <MessageBarActions><Button size="small" onClick={() => void goThere()}>{say("pane.offersGo")}</Button></MessageBarActions>
    </MessageBar>
  );
}
