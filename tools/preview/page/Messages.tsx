import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useText } from "./language/language";

export interface Message {
  intent: "error" | "success" | "info";
  sentence: string;
}

/** What the user has to know now: a file that cannot be opened, a report that could not be made. */
export function Messages({ message, onClose }: { message: Message | null; onClose(): void }) {
  const text = useText();
  return (
    <div role={message?.intent === "error" ? "alert" : "status"} className="tthc-messages">
      {message && (
        <MessageBar intent={message.intent} layout="auto" politeness="polite">
          <MessageBarBody>{message.sentence}</MessageBarBody>
          <MessageBarActions><Button size="small" onClick={onClose}>{text("preview.closeMessage")}</Button></MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
