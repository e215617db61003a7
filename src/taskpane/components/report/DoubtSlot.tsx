import { useEffect, useRef, useState } from "react";
import { isAsked } from "../../../indicators/askedDoubts";
import type { Reading } from "../../../register/model/reading";
import { useOpenOffers } from "../../offers/useOpenOffers";
import { usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Later } from "../later/Later";
import { Icon } from "../pieces/Icon";
import { useKeptFocus } from "../pieces/useKeptFocus";

/** First on the report's tab: what is open about its figures; once it has been answered, that nothing is. Nothing when nothing ever was. */
export function DoubtSlot({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const { say } = useSay();
  const shown = usePaneState((state) => state.shown);
  const offers = useOpenOffers(reading);
  const isOpen = shown?.ok ? shown.report.json.uncertain !== null : shown !== null && offers.some(isAsked);
  const [wasOpen, setWasOpen] = useState(false);
  useEffect(() => {
    if (isOpen) setWasOpen(true);
  }, [isOpen]);
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, shown);
  const isSettled = wasOpen && !isOpen && shown?.ok === true;
  return (
    <div ref={box} tabIndex={-1} hidden={!isOpen && !isSettled}>
      {isOpen && <Later>{({ DoubtsCard }) => <DoubtsCard reading={reading} />}</Later>}
      {isSettled && <p className={styles.card} style={{ display: "block", margin: 0 }}><Icon name="success" /> {say("pane.doubts.settled")}</p>}
    </div>
  );
}
