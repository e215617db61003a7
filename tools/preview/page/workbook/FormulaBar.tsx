import { useEffect, useState, type KeyboardEvent } from "react";
import { useText } from "../language/language";

interface Props {
  /** Address of the selection. */
  address: string;
  /** What the active cell holds, or the text being typed. */
  content: string;
  editing: boolean;
  /** Goes to an address or a name; false when there is none. */
  onGoTo(address: string): boolean;
  onStart(): void;
  onText(text: string): void;
  onCommit(move: "Enter" | "Tab" | "none"): void;
  onCancel(): void;
}

function NameBox({ address, onGoTo }: Pick<Props, "address" | "onGoTo">) {
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => setRefused(false), [address]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") setTyped(null);
    if (event.key !== "Enter") return;
    const found = onGoTo(typed ?? address);
    setRefused(!found);
    if (found) setTyped(null);
  };
  return (
    <input className="tthc-name-box" aria-label={text("preview.nameBox")} aria-invalid={refused} title={refused ? text("preview.noSuchPlace") : undefined}
      spellCheck={false} value={typed ?? address} onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()} onBlur={() => setTyped(null)} onKeyDown={onKeyDown} />
  );
}

/** Name box and formula bar: where the selection is and what the cell holds; both can be typed into. */
export function FormulaBar({ address, content, editing, onGoTo, onStart, onText, onCommit, onCancel }: Props) {
  const text = useText();
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if ((event.key === "Enter" && !event.altKey) || event.key === "Tab") {
      if (event.key === "Tab" && !editing) return;
      event.preventDefault();
      onCommit(event.key);
    } else if (event.key === "Escape") onCancel();
  };
  return (
    <div className="tthc-formula-row">
      <NameBox address={address} onGoTo={onGoTo} />
      <span className="tthc-fx" aria-hidden="true">fx</span>
      <textarea className="tthc-formula" aria-label={text("preview.formulaBar")} spellCheck={false} rows={1} value={content}
        onFocus={onStart} onChange={(event) => onText(event.target.value)} onBlur={() => onCommit("none")} onKeyDown={onKeyDown} />
    </div>
  );
}
