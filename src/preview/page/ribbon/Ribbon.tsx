import { Tooltip } from "@fluentui/react-components";
import { useText } from "../language";
import type { RibbonButton, RibbonTab } from "./manifest";

interface Props {
  tab: RibbonTab;
  busy: boolean;
  onRun(functionName: string): void;
  onShowPane(): void;
}

/** The add-in's ribbon tab with the buttons of its manifest. */
export function Ribbon({ tab, busy, onRun, onShowPane }: Props) {
  const text = useText();
  const press = ({ action }: RibbonButton) => (action.kind === "run" ? onRun(action.functionName) : onShowPane());
  return (
    <div className="tthc-ribbon" role="toolbar" aria-label={text("preview.ribbon")}>
      {tab.groups.map((group) => (
        <div key={group.id} role="group" aria-label={group.label} className="tthc-ribbon-group">
          <div className="tthc-ribbon-buttons">
            {group.buttons.map((button) => (
              <Tooltip key={button.id} content={button.description} relationship="description" positioning="below-start">
                <button type="button" className="tthc-ribbon-button" disabled={busy && button.action.kind === "run"} onClick={() => press(button)}>
                  <img src={button.icon} alt="" width={32} height={32} />
                  <span>{button.label}</span>
                </button>
              </Tooltip>
            ))}
          </div>
          <div className="tthc-ribbon-label" aria-hidden="true">{group.label}</div>
        </div>
      ))}
    </div>
  );
}
