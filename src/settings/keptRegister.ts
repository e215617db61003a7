import { isRecord } from "./storedSettings";

/** Under this key a workbook keeps which of its sheets holds the register that files were merged into. */
export const KEPT_REGISTER_KEY = "TTHC.mergedRegister";

/** The sheet, and what stood on it when it was written: one that somebody has changed since is not replaced. */
export interface KeptRegister {
  id: string;
  content: string;
}

/**
 * What a workbook keeps of its merged register; null when nothing, or nothing that can be read.
 * @example keptRegisterOf('{"id":"{1}","content":"5d1c…"}')?.id // "{1}"
 */
export function keptRegisterOf(stored: unknown): KeptRegister | null {
  if (typeof stored !== "string") return null;
  try {
    const kept: unknown = JSON.parse(stored);
    return isRecord(kept) && typeof kept.id === "string" && typeof kept.content === "string" ? { id: kept.id, content: kept.content } : null;
  } catch {
    return null;
  }
}
