import { problemText } from "../../../files/problemText";
import { NAMESPACE } from "../../../../src/functions/model/namespace";
import type { Language } from "../../../../src/locales/language";
import { refusedProblem, saveWorkbook } from "@tthc/excel-host/file";
import { EmbeddedHost, type FunctionMetadata, readFunctionMetadata } from "@tthc/excel-host";
import type { WorkbookState } from "@tthc/excel-host/model/state";
import { RevisionStore } from "./useRevision";

/** An open workbook in its own host. */
export interface Session {
  host: EmbeddedHost;
  store: RevisionStore;
  /** Another number for each session: the task pane is loaded anew. */
  instance: number;
}

let sessions = 0;

/** The host of the page, where the task pane's frame looks for it. */
function show(host: EmbeddedHost): void {
  (window as unknown as { excelHost?: EmbeddedHost }).excelHost = host;
}

/** Opens a workbook in a host that speaks the given language; the task pane's frame connects to the newest one. */
export function newSession(state: WorkbookState, language: Language, functions: readonly FunctionMetadata[]): Session {
  const host = new EmbeddedHost({ state, locale: language === "vi" ? "vi-VN" : "en-US", functions, namespace: NAMESPACE });
  show(host);
  return { host, store: new RevisionStore(host), instance: ++sessions };
}

/** The metadata of the add-in's custom functions, as its manifest points Excel to them; none when they are not built. */
export async function functionMetadata(language: Language): Promise<readonly FunctionMetadata[]> {
  const response = await fetch(`/addin/functions.${language}.json`).catch(() => null);
  if (!response?.ok) return [];
  return readFunctionMetadata(await response.json());
}

/** The workbook as .xlsx, with new sheets and native charts; a sentence when it cannot be one. */
export async function savedFile({ host }: Session, language: Language): Promise<Uint8Array | string> {
  try {
    return await saveWorkbook(host.state);
  } catch (error) {
    const problem = refusedProblem(error);
    if (problem) return problemText(problem, language);
    throw error;
  }
}
