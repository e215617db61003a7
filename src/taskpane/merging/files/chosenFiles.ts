import { isLeftover, WORKBOOK_KINDS } from "../../../files/workbookNames";

/** A file that the user chose or dropped. */
export interface ChosenFile {
  /** Below the folder that was chosen: "Huyện A/Xã B.xlsx". */
  name: string;
  size: number;
  /** Milliseconds of the clock, 0 = not known. */
  modified: number;
  arrayBuffer: () => Promise<ArrayBuffer>;
}

/** Files, and how many of a folder were passed over because they are no workbooks. */
export interface Chosen {
  files: readonly ChosenFile[];
  passedOver: number;
}

/** Kinds that the file window offers. */
export const OFFERED_KINDS = [...WORKBOOK_KINDS, "txt"].map((kind) => `.${kind}`).join(",");

function isWorkbook(path: string): boolean {
  const parts = path.split("/");
  const name = parts[parts.length - 1];
  return !parts.some(isLeftover) && WORKBOOK_KINDS.some((kind) => name.toLowerCase().endsWith(`.${kind}`));
}

type FileLike = Pick<File, "name" | "size" | "lastModified" | "arrayBuffer">;

function chosenFile(file: FileLike, name: string): ChosenFile {
  return { name: name.normalize("NFC"), size: file.size, modified: file.lastModified, arrayBuffer: () => file.arrayBuffer() };
}

interface Found {
  file: FileLike;
  path: string;
}

/** Of a folder, only what may be a workbook. */
function ofFolder(found: readonly Found[]): Chosen {
  const files = found.filter(({ path }) => isWorkbook(path)).map(({ file, path }) => chosenFile(file, path));
  return { files, passedOver: found.length - files.length };
}

/**
 * The files of a file field; those of a folder field are named below their folder.
 * @example chosenFiles(field.files) // { files: [{ name: "Xã A.xlsx", … }], passedOver: 1 }
 */
export function chosenFiles(list: Iterable<FileLike & { webkitRelativePath?: string }>): Chosen {
  const all = [...list];
  const single = all.filter((file) => !file.webkitRelativePath);
  const below = all.flatMap((file) => (file.webkitRelativePath ? [{ file, path: file.webkitRelativePath.split("/").slice(1).join("/") }] : []));
  const folder = ofFolder(below);
  return { files: [...single.map((file) => chosenFile(file, file.name)), ...folder.files], passedOver: folder.passedOver };
}

/** All entries of a folder; browsers give them in parts. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return entries;
    entries.push(...part);
  }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** A file that went while it was looked for is told when it is read. */
const GONE = { size: 0, lastModified: 0, arrayBuffer: () => Promise.reject(new Error("gone")) };

async function filesBelow(entry: FileSystemEntry, path: string): Promise<Found[]> {
  if (isFile(entry)) {
    const file = await new Promise<FileLike>((resolve) => entry.file(resolve, () => resolve({ ...GONE, name: entry.name })));
    return [{ file, path: `${path}${entry.name}` }];
  }
  if (!isFolder(entry)) return [];
  const below = await entriesOf(entry).catch(() => []);
  const found: Found[] = [];
  for (const each of below) found.push(...await filesBelow(each, `${path}${entry.name}/`));
  return found;
}

type Dropped = Pick<DataTransfer, "files" | "items">;

/**
 * What was dropped: files as they are, folders with all that is in them. Entries are only there while the event lasts, so
 * they are taken before anything is waited for.
 */
export async function droppedFiles({ files, items }: Dropped): Promise<Chosen> {
  const entries = [...items].flatMap((item) => (typeof item.webkitGetAsEntry === "function" ? item.webkitGetAsEntry() ?? [] : []));
  const folders = entries.filter(isFolder);
  if (folders.length === 0) return chosenFiles([...files]);
  const singles = (await Promise.all(entries.filter(isFile).map((entry) => filesBelow(entry, "")))).flat();
  const inFolders: Found[] = [];
  for (const folder of folders) {
    // Of one folder the name says nothing; of several it tells their files apart.
    const from = folders.length === 1 ? folder.name.length + 1 : 0;
    inFolders.push(...(await filesBelow(folder, "")).map(({ file, path }) => ({ file, path: path.slice(from) })));
  }
  const below = ofFolder(inFolders);
  return { files: [...singles.map(({ file, path }) => chosenFile(file, path)), ...below.files], passedOver: below.passedOver };
}
