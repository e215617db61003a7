import { createRoot } from "react-dom/client";
import type { Language } from "../../../src/locales/language";
import { toolText } from "../../locales/toolText";
import { newWorkbookState } from "@tthc/excel-host";
import { App } from "./App";
import { openServedFile } from "./files/openFile";
import type { Message } from "./Messages";
import { functionMetadata, newSession } from "./workbook/session";

/** The language of the address (?lang=en), else the one chosen last, else Vietnamese. */
function chosenLanguage(): Language {
  const wanted = new URLSearchParams(location.search).get("lang") ?? localStorage.getItem("tthc.preview.language");
  return wanted === "en" ? "en" : "vi";
}

/** Which served workbook to open first: ?sample=district for the districts' register. */
function sampleAddress(): string {
  const wanted = new URLSearchParams(location.search).get("sample") ?? "province";
  return `/samples/${encodeURIComponent(wanted)}.xlsx`;
}

async function start(): Promise<void> {
  const language = chosenLanguage();
  const page = document.getElementById("page");
  if (!page) return;
  const root = createRoot(page);
  root.render(<div className="tthc-start" role="status">{toolText(language, "preview.starting")}</div>);
  const [opened, manifest, functions] = await Promise.all([
    openServedFile(sampleAddress(), language),
    fetch("/addin/manifest.xml").then((response) => (response.ok ? response.text() : "")),
    functionMetadata(language),
  ]);
  const problem: Message | null = opened === null ? { intent: "info", sentence: toolText(language, "preview.noSample") }
    : opened.ok ? null : { intent: "error", sentence: opened.message };
  const state = opened?.ok ? opened.state : newWorkbookState();
  root.render(<App first={newSession(state, language, functions)} firstMessage={problem} firstLanguage={language} manifest={manifest} />);
}

void start();
