import { Tooltip } from "@fluentui/react-components";
import { useState } from "react";
import { useText } from "../language/language";
import type { RibbonButton, RibbonTab } from "./manifest";

interface Props {
  tab: RibbonTab;
  busy: boolean;
  onRun(functionName: string): void;
  onShowPane(): void;
}

interface ButtonProps {
  button: RibbonButton;
  disabled: boolean;
  onPress(): void;
}

/** A button with its description as a tip, which goes away when the button is pressed and comes back with the next visit. */
function CommandButton({ button, disabled, onPress }: ButtonProps) {
  const [tip, setTip] = useState(false);
  const [pressed, setPressed] = useState(false);
  const press = () => {
    setPressed(true);
    onPress();
  };
  return (
    <Tooltip content={button.description} relationship="description" positioning="below-start" visible={tip && !pressed} onVisibleChange={(_event, data) => setTip(data.visible)}>
      <button type="button" className="tthc-ribbon-button" disabled={disabled} onClick={press}
        onPointerLeave={() => setPressed(false)} onBlur={() => setPressed(false)}>
        <img src={button.icon} alt="" width={32} height={32} />
        <span>{button.label}</span>
      </button>
    </Tooltip>
  );
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
              <CommandButton key={button.id} button={button} disabled={busy && button.action.kind === "run"} onPress={() => press(button)} />
            ))}
          </div>
          <div className="tthc-ribbon-label" aria-hidden="true">{group.label}</div>
        </div>
      ))}
    </div>
  );
}
