import { useCallback, useRef, useState } from "react";
import type { Language } from "../../../src/locales/language";
import { toolText } from "../../locales/toolText";
import type { Message } from "./Messages";

/** Lets the browser paint what is going on before long work begins. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

interface Attempts {
  /** What is going on; "" when nothing is. */
  working: string;
  message: Message | null;
  setMessage(message: Message | null): void;
  /** Does something that takes time and may fail; its message, or a sentence about the failure, is shown. */
  attempt(activity: string, action: () => Promise<Message | null>): Promise<void>;
}

/** One action at a time, with a word on what is going on and a sentence on how it ended. */
export function useAttempt(language: Language, first: Message | null): Attempts {
  const [message, setMessage] = useState(first);
  const [working, setWorking] = useState("");
  const last = useRef<Promise<void>>(Promise.resolve());
  const doNow = useCallback(async (activity: string, action: () => Promise<Message | null>) => {
    setWorking(activity);
    setMessage(null);
    await painted();
    try {
      setMessage(await action());
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setMessage({ intent: "error", sentence: toolText(language, "preview.failed", { reason }) });
    }
    setWorking("");
  }, [language]);
  // A click while a file is being opened is meant for that file: its action begins once the file is there.
  const attempt = useCallback((activity: string, action: () => Promise<Message | null>) => {
    last.current = last.current.then(() => doNow(activity, action));
    return last.current;
  }, [doNow]);
  return { working, message, setMessage, attempt };
}
