import { addedFiles, MOST_FILES } from "../../../../src/taskpane/merging/files/addedFiles";
import { chosenFiles, droppedFiles, type ChosenFile } from "../../../../src/taskpane/merging/files/chosenFiles";

const fileOf = (name: string, webkitRelativePath = "", size = 10) => ({ name, webkitRelativePath, size, lastModified: 1_000, arrayBuffer: () => Promise.resolve(new ArrayBuffer(size)) });
const names = ({ files }: { files: readonly ChosenFile[] }) => files.map(({ name }) => name);

describe("files of a folder", () => {
  it("are named below it and passed over where they are no workbooks: a lock, a letter, what a system leaves", () => {
    const folder = ["Xã A.xlsx", "Huyện B/Xã C.XLS", "Huyện B/~$Xã C.xls", "thumbs.db", "Công văn.docx", ".DS_Store", "._Xã A.xlsx", "__MACOSX/Xã A.xlsx", "Xã D.csv", "Xã E.ods", "xlsx"];
    const chosen = chosenFiles(folder.map((path) => fileOf(path.slice(path.lastIndexOf("/") + 1), `T9/${path}`)));
    expect(names(chosen)).toEqual(["Xã A.xlsx", "Huyện B/Xã C.XLS", "Xã D.csv", "Xã E.ods"]);
    expect(chosen.passedOver).toBe(7);
  });

  it("that were chosen one by one are all taken: what is refused is told by its name", () => {
    expect(chosenFiles([fileOf("Công văn.docx"), fileOf("sổ.txt")])).toMatchObject({ passedOver: 0, files: [{ name: "Công văn.docx" }, { name: "sổ.txt" }] });
  });
});

interface Tree { [name: string]: Tree | null }

/** Entries of a dropped folder as a browser gives them: in parts of two. */
function entryOf(name: string, tree: Tree | null): FileSystemEntry {
  const entry = tree === null
    ? { isFile: true, isDirectory: false, name, file: (done: (file: unknown) => void) => done(fileOf(name)) }
    : { isFile: false, isDirectory: true, name, createReader: () => {
      const left = Object.entries(tree).map(([each, below]) => entryOf(each, below));
      return { readEntries: (done: (part: FileSystemEntry[]) => void) => done(left.splice(0, 2)) };
    } };
  return entry as unknown as FileSystemEntry;
}

const drop = (tree: Tree) => {
  const items = Object.entries(tree).map(([name, below]) => ({ webkitGetAsEntry: () => entryOf(name, below) }));
  return droppedFiles({ files: [] as unknown as FileList, items: items as unknown as DataTransferItemList });
};

describe("what is dropped", () => {
  it("folder in folder is found whole, in however many parts the browser tells it", async () => {
    const chosen = await drop({ T9: { "a.xlsx": null, "b.csv": null, "c.xls": null, "Huyện B": { "d.xlsx": null, "~$d.xlsx": null }, "e.pdf": null } });
    expect(names(chosen)).toEqual(["a.xlsx", "b.csv", "c.xls", "Huyện B/d.xlsx"]);
    expect(chosen.passedOver).toBe(2);
  });

  it("several folders keep their names, or two files of one name would be one", async () => {
    expect(names(await drop({ "Xã A": { "sổ.xlsx": null }, "Xã B": { "sổ.xlsx": null }, "lẻ.csv": null }))).toEqual(["lẻ.csv", "Xã A/sổ.xlsx", "Xã B/sổ.xlsx"]);
  });

  it("in a browser that knows no entries is taken as plain files", async () => {
    const files = [fileOf("a.xlsx")] as unknown as FileList;
    expect(names(await droppedFiles({ files, items: [{}] as unknown as DataTransferItemList }))).toEqual(["a.xlsx"]);
    expect(names(await droppedFiles({ files, items: [] as unknown as DataTransferItemList }))).toEqual(["a.xlsx"]);
  });

  it("a folder that may not be looked into does not lose the others", async () => {
    const locked = { isFile: false, isDirectory: true, name: "khóa", createReader: () => ({ readEntries: (_: unknown, failed: (error: Error) => void) => failed(new Error("denied")) }) };
    const items = [{ webkitGetAsEntry: () => locked }, { webkitGetAsEntry: () => entryOf("a.xlsx", null) }, { webkitGetAsEntry: () => null }];
    expect(names(await droppedFiles({ files: [] as unknown as FileList, items: items as unknown as DataTransferItemList }))).toEqual(["a.xlsx"]);
  });
});

describe("files that come to others", () => {
  const chosen = (name: string, size = 10): ChosenFile => ({ name, size, modified: 1_000, arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) });

  it("a file chosen twice counts once, be it alone and then in its folder", () => {
    expect(addedFiles([chosen("Xã A.xlsx")], [chosen("Huyện/Xã A.xlsx"), chosen("Xã B.xlsx")])).toMatchObject({ fresh: [{ name: "Xã B.xlsx" }], repeated: 1, tooMany: 0 });
  });

  it("other files of the same name keep all their cases under a number", () => {
    const { fresh } = addedFiles([chosen("Báo cáo.xlsx")], [chosen("Báo cáo.xlsx", 20), chosen("Báo cáo.xlsx", 30), chosen("không đuôi", 1), chosen("không đuôi", 2)]);
    expect(fresh.map(({ name }) => name)).toEqual(["Báo cáo (2).xlsx", "Báo cáo (3).xlsx", "không đuôi", "không đuôi (2)"]);
  });

  it("beyond what can be taken they are counted, not dropped in silence", () => {
    const many = Array.from({ length: MOST_FILES + 5 }, (_, at) => chosen(`Xã ${at}.xlsx`));
    expect(addedFiles([chosen("Xã X.xlsx")], many)).toMatchObject({ fresh: { length: MOST_FILES - 1 }, tooMany: 6 });
  });
});
