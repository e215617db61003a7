import type { FileImport, SourceFile } from "../../excel/importFile/importFiles";
import type { PaneServices } from "../services/services";
import type { PaneState } from "./state";
import type { Store } from "./store";

export interface ImportActions {
  /** Puts files on new sheets, then reads the register again, so that findings lead to their cells. */
  importFiles: (files: readonly SourceFile[]) => Promise<void>;
  cancelImporting: () => void;
}

/** Files from elsewhere: one import at a time; what became of each file stays shown until the next one. */
export function importActions(store: Store<PaneState>, services: PaneServices, readAgain: () => Promise<void>): ImportActions {
  let current: AbortController | null = null;

  async function importFiles(files: readonly SourceFile[]): Promise<void> {
    if (files.length === 0 || store.get().busy !== null) return;
    current = new AbortController();
    store.set({ busy: "import", notice: null, imports: [], importProgress: null });
    const imports: FileImport[] = await services.importFiles(files, {
      language: store.get().language, signal: current.signal, onProgress: (importProgress) => store.set({ importProgress }),
    });
    current = null;
    store.set({ busy: null, imports, importProgress: null });
    if (imports.some(({ ok }) => ok)) await readAgain();
  }

  return { importFiles, cancelImporting: () => current?.abort() };
}
