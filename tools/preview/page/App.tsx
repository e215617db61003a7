import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../../src/locales/language";
import { toolText as sentence } from "../../locales/toolText";
import { download, savedName } from "./files/download";
import { openUserFile } from "./files/openFile";
import { useDrop } from "./files/useDrop";
import { LanguageContext } from "./language/language";
import { Messages, type Message } from "./Messages";
import { TaskPane } from "./pane/TaskPane";
import { Ribbon } from "./ribbon/Ribbon";
import { ribbonTab } from "./ribbon/manifest";
import { useRegions } from "./useRegions";
import { useAttempt } from "./useAttempt";
import { newSession, savedFile, type Session } from "./workbook/session";
import { TitleBar } from "./TitleBar";
import { WorkbookArea } from "./workbook/WorkbookArea";

interface Props {
  first: Session;
  firstMessage: Message | null;
  firstLanguage: Language;
  /** Text of the add-in's manifest.xml. */
  manifest: string;
}

/** The preview: a workbook, the add-in's ribbon tab and its task pane, in one page without Excel. */
export function App({ first, firstMessage, firstLanguage, manifest }: Props) {
  const [session, setSession] = useState(first);
  // What a waiting action works on is the workbook that is open when its turn comes.
  const current = useRef(session);
  current.current = session;
  const [language, setLanguage] = useState(firstLanguage);
  const { working, message, setMessage, attempt } = useAttempt(language, firstMessage);
  const tab = useMemo(() => ribbonTab(manifest, language), [manifest, language]);

  const open = useCallback((file: File) => void attempt(sentence(language, "preview.opening", { name: file.name }), async () => {
    const opened = await openUserFile(file, language);
    if (!opened.ok) return { intent: "error", sentence: opened.message };
    setSession(newSession(opened.state, language, current.current.host.functions ?? []));
    return null;
  }), [attempt, language]);

  const save = () => attempt(sentence(language, "preview.saving"), async () => {
    const name = savedName(current.current.host.state.fileName);
    const saved = await savedFile(current.current, language);
    if (typeof saved === "string") return { intent: "error", sentence: saved };
    download(saved, name);
    return { intent: "success", sentence: sentence(language, "preview.saved", { name }) };
  });

  const run = (functionName: string) => attempt(sentence(language, "preview.running"), async () => {
    await current.current.host.runCommand(functionName);
    return null;
  });

  const changeLanguage = (next: Language) => {
    setLanguage(next);
    localStorage.setItem("tthc.preview.language", next);
    setSession(newSession(session.host.state, next, session.host.functions ?? []));
  };

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${session.host.state.fileName} - ${sentence(language, "preview.title")}`;
  }, [language, session]);
  useRegions();
  const hovering = useDrop(open);
  return (
    <LanguageContext.Provider value={language}>
      <FluentProvider theme={webLightTheme}>
        <div className="tthc-page">
        <TitleBar fileName={session.host.state.fileName} busy={working !== ""} language={language} onFile={open} onSave={() => void save()} onLanguage={changeLanguage} />
        <div className="tthc-ribbon-area">
          <div className="tthc-ribbon-tab">{tab.label}</div>
          <Ribbon tab={tab} busy={working !== ""} onRun={(name) => void run(name)} onShowPane={() => session.host.showPane(true)} />
        </div>
        <Messages message={message} onClose={() => setMessage(null)} />
        <div className="tthc-main">
          <WorkbookArea key={`workbook-${session.instance}`} host={session.host} store={session.store} activity={working || sentence(language, "preview.ready")} />
          <TaskPane key={`pane-${session.instance}`} host={session.host} store={session.store} />
        </div>
        {hovering && <div className="tthc-drop">{sentence(language, "preview.dropHere")}</div>}
        </div>
      </FluentProvider>
    </LanguageContext.Provider>
  );
}
