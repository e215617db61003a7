import { useRef } from "react";
import type { Language } from "../../../src/locales/language";
import { useText } from "./language/language";

interface Props {
  fileName: string;
  busy: boolean;
  language: Language;
  onFile(file: File): void;
  onSave(): void;
  onLanguage(language: Language): void;
}

/** File name and what can be done with the file, and the language. */
export function TitleBar({ fileName, busy, language, onFile, onSave, onLanguage }: Props) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  const other: Language = language === "vi" ? "en" : "vi";
  return (
    <header className="tthc-title">
      <img src="/addin/assets/tthc-32.png" alt="" width={24} height={24} />
      <h1>{text("preview.title")}</h1>
      <span className="tthc-file" title={fileName}>{fileName}</span>
      <button type="button" className="tthc-title-button" disabled={busy} onClick={() => field.current?.click()}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M1.5 13.5v-11h4.2l1.4 1.8h7.4v9.2z" fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinejoin="round" /></svg>
        {text("preview.openFile")}
      </button>
      <input ref={field} type="file" hidden data-testid="file" aria-label={text("preview.openFile")} accept=".xlsx,.xlsm,.xls,.ods,.csv,.txt,.tsv,.htm,.html,.xml"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) onFile(file);
        }} />
      <button type="button" className="tthc-title-button" disabled={busy} onClick={onSave}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M8 1.5v8.5M4.5 6.8L8 10.2l3.5-3.4M2 13.8h12" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" /></svg>
        {text("preview.save")}
      </button>
      <button type="button" className="tthc-title-button" lang={other} onClick={() => onLanguage(other)}>{text("preview.otherLanguage")}</button>
    </header>
  );
}
