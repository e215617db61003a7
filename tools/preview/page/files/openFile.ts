import type { Language } from "../../../../src/locales/language";
import { openFile, type OpenedFile } from "../../../files/openFile";

/** Opens a file that the user chose or dropped. It is read here, in the page; nothing is sent anywhere. */
export async function openUserFile(file: File, language: Language): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return openFile(bytes, file.name, language);
}

/** Opens a workbook that the preview itself serves; null when it is not there. */
export async function openServedFile(address: string, language: Language): Promise<OpenedFile | null> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) return null;
  const fileName = decodeURIComponent(address.slice(address.lastIndexOf("/") + 1));
  return openFile(new Uint8Array(await response.arrayBuffer()), fileName, language);
}
