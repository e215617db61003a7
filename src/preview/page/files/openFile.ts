import type { Language } from "../../../locales/language";
import { openWorkbook, type OpenResult } from "../../file/open/openWorkbook";

/** Opens a file that the user chose or dropped. It is read here, in the page; nothing is sent anywhere. */
export async function openUserFile(file: File, language: Language): Promise<OpenResult> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return openWorkbook(bytes, { fileName: file.name, locale: language });
}

/** Opens a workbook that the preview itself serves; null when it is not there. */
export async function openServedFile(address: string, language: Language): Promise<OpenResult | null> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) return null;
  const fileName = decodeURIComponent(address.slice(address.lastIndexOf("/") + 1));
  return openWorkbook(new Uint8Array(await response.arrayBuffer()), { fileName, locale: language });
}
