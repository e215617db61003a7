import { useEffect, useRef } from "react";
import type { EmbeddedHost } from "@tthc/excel-host";
import { useText } from "../language/language";
import { useRevisions, type RevisionStore } from "../workbook/useRevision";

interface Props {
  host: EmbeddedHost;
  store: RevisionStore;
}

/**
 * The add-in's own task pane in a frame: the page that Excel loads, with the ribbon commands and the custom functions in it.
 * It is kept loaded while the pane is closed, as Excel keeps a shared runtime.
 */
export function TaskPane({ host, store }: Props) {
  const text = useText();
  const frame = useRef<HTMLIFrameElement>(null);
  useRevisions(store);
  const open = host.paneVisible;
  const wasOpen = useRef(open);
  useEffect(() => {
    if (open && !wasOpen.current) frame.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <aside className={open ? "tthc-pane" : "tthc-pane tthc-pane-closed"} aria-label={text("preview.pane")} aria-hidden={!open}>
      <div className="tthc-pane-title">
        <span>TTHC</span>
        <button type="button" className="tthc-icon-button" aria-label={text("preview.closePane")} title={text("preview.closePane")} onClick={() => host.showPane(false)}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path d="M2 2l10 10M12 2L2 12" stroke="currentColor" strokeWidth="1.6" /></svg>
        </button>
      </div>
      <iframe ref={frame} title={text("preview.pane")} src="/addin/taskpane.html" />
    </aside>
  );
}
