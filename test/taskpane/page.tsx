import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { App } from "../../src/taskpane/App";
import type { PaneServices } from "../../src/taskpane/services/services";
import type { HostTheme, HostThemeSource } from "../../src/taskpane/theme/useHostTheme";
import { loadTexts } from "../../src/locales/text";
import { NO_ANSWERS } from "../../src/register/corrections/answers";
import { NO_MERGE_CHOICES } from "../../src/settings/mergeChoices";
import { defaultSettings } from "../../src/report/request/settings";
import { aReading, reportFor } from "./samples";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

/** Services that do nothing bad; a test replaces what it is about. Calls are recorded by jest. */
export function fakeServices(change: Partial<PaneServices> = {}): jest.Mocked<PaneServices> {
  const services: PaneServices = {
    language: () => "vi", keepLanguage: () => undefined, loadLanguage: (language) => loadTexts(language).then(() => ({ ok: true })), supported: () => true,
    read: () => Promise.resolve({ ok: true, reading: aReading(), skipped: [{ sheet: "Bia", why: "noRegister" }], hiddenRows: [] }), isReadingDue: () => true,
    loadSettings: () => Promise.resolve({ ok: true, done: defaultSettings }), saveSettings: () => Promise.resolve({ ok: true }), build: reportFor, countAnswers: () => Promise.resolve({ ok: true, effects: [] }),
    loadAnswers: () => Promise.resolve({ ok: true, done: NO_ANSWERS }), saveAnswers: () => Promise.resolve({ ok: true }),
    insert: () => Promise.resolve({ ok: false, problem: { code: "protectedWorkbook", message: "Tệp đang khóa cấu trúc." } }),
    readFrom: () => undefined, openFiles: () => Promise.resolve({ ok: false, problem: { code: "notLoaded", message: "Không tải được." } }), addFile: () => Promise.resolve(),
    loadMergeChoices: () => Promise.resolve({ ok: true, done: NO_MERGE_CHOICES }), saveMergeChoices: () => Promise.resolve({ ok: true }),
    writeMerged: () => Promise.resolve({ ok: false, problem: { code: "cancelled", message: "Đã dừng." } }),
    listedSheets: () => Promise.resolve({ ok: true, done: [] }), readSheetList: () => Promise.resolve({ ok: false, problem: { code: "noRegister", message: "Không thấy danh sách." } }),
    readFileList: () => Promise.resolve({ ok: false, problem: { code: "noRegister", message: "Không thấy danh sách." } }), writeReconciliation: () => Promise.resolve({ ok: true, sheet: "Đối chiếu", remarks: [] }),
    readProcedureSheet: () => Promise.resolve({ ok: false, problem: { code: "noRegister", message: "Không có danh mục." } }),
    readProcedureFile: () => Promise.resolve({ ok: false, problem: { code: "noRegister", message: "Không có danh mục." } }), writeProcedureList: () => Promise.resolve({ ok: true, done: "Danh mục TTHC cập nhật" }),
    insertCases: () => Promise.resolve({ ok: true, sheet: "Chậm, quá hạn Q3-2021", replaced: false, beside: null }),
    freeze: () => Promise.resolve({ ok: true, sheet: "Chốt số Q3-2021", dataSheet: "Dữ liệu Chốt số Q3-2021", fingerprint: "7F3A-12C4", count: 3 }), listFreezes: () => Promise.resolve([]),
    compareFreeze: () => Promise.resolve({ ok: true, sheet: null, summary: { added: 0, removed: 0, changed: 0, counting: 0, progressed: 0 }, message: "Không có gì thay đổi." }),
    insertDoctor: () => Promise.resolve({ ok: true, sheets: ["Phiếu kiểm tra", "Đề xuất sửa"], replaced: [], notMade: [], remarks: [] }),
    compareSheets: () => Promise.resolve([]), updateSheet: () => Promise.resolve({ ok: true, sheets: ["Tổng hợp Q3-2021"], replaced: true, remarks: [], doubt: null }),
    watchEdits: () => Promise.resolve(() => Promise.resolve()), sheetsNow: () => Promise.resolve([]),
    readFormulas: () => Promise.resolve({ ok: true, done: { cells: [], tables: [], names: [], values: new Map(), unread: [] } }),
    selection: () => Promise.resolve({ ok: true, done: { sheet: "Theo dõi", area: { row: 3, column: 1, rows: 1, columns: 1 }, address: "'Theo dõi'!$B$4" } }),
    namedPlaces: () => Promise.resolve({ ok: true, done: { tables: [], names: [], home: "Theo dõi" } }),
    readCells: () => Promise.resolve({ ok: true, done: null }), columnSizes: () => Promise.resolve({ ok: true, done: [] }),
    insertFormula: () => Promise.resolve({ ok: true, done: { state: "inserted", place: { sheet: "Theo dõi", row: 3, column: 1 } } }),
    turnIntoValues: () => Promise.resolve({ ok: true, done: { turned: [], mixed: [], errors: [], protectedSheets: [], unread: [], stopped: null } }),
    bringFormulasBack: () => Promise.resolve({ ok: true, done: { back: 0, changed: [], gone: [], protectedSheets: [] } }),
    shareRegister: () => Promise.resolve({ ok: true, done: { state: "refused", shown: "#VALUE!", why: null } }), dropHandles: () => Promise.resolve({ ok: true, done: [] }),
    removeInserted: () => Promise.resolve({ ok: true, removed: ["Tổng hợp Q3-2021"], kept: [] }),
    goTo: () => Promise.resolve({ ok: true }), figureCell: () => Promise.resolve({ ok: true, cell: { row: 10, column: 3 } }),
    saveDocument: () => Promise.resolve({ ok: true, file: "Tổng hợp Q3-2021.docx" }), copy: () => Promise.resolve(true), listSeparator: () => Promise.resolve(";"),
    onCommand: () => () => undefined, lastCommand: () => null, onReopened: () => () => undefined, timeOfDay: () => "9:05", ...change,
  };
  return Object.fromEntries(Object.entries(services).map(([name, work]) => [name, jest.fn(work as () => unknown)])) as unknown as jest.Mocked<PaneServices>;
}

const lightHost: HostThemeSource = { current: () => null, watch: () => () => undefined };
let mounted: { root: Root; box: HTMLElement } | null = null;

/** Opens the pane and waits until it has read. */
export async function openPane(services: PaneServices, host: HostTheme | null = null): Promise<void> {
  const box = document.body.appendChild(document.createElement("div"));
  const root = createRoot(box);
  mounted = { root, box };
  await act(async () => {
    root.render(<App services={services} theme={host ? { ...lightHost, current: () => host } : lightHost} />);
  });
}

export async function closePane(): Promise<void> {
  await act(async () => mounted?.root.unmount());
  mounted?.box.remove();
  mounted = null;
}

/** All words on the page. */
export function words(): string {
  return document.body.textContent ?? "";
}

/** The button, tab, option or field whose accessible name is or starts with a text. Throws with what there is. */
export function named<Kind extends HTMLElement = HTMLElement>(name: string, selector = "button, [role=tab], [role=radio]"): Kind {
  const all = [...document.querySelectorAll<Kind>(selector)];
  const found = all.find((element) => nameOf(element) === name) ?? all.find((element) => nameOf(element).startsWith(name));
  if (!found) throw new Error(`nothing named ${name} among: ${all.map(nameOf).join(" | ")}`);
  return found;
}

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute("aria-label");
  if (label) return label;
  const labelled = (element as HTMLInputElement).labels?.[0]?.textContent;
  return (labelled ?? element.textContent ?? "").trim();
}

export async function click(name: string, selector?: string): Promise<void> {
  const element = named(name, selector);
  await act(async () => {
    element.focus();
    element.click();
  });
}

/** Types into a field as a user does, and leaves it with Enter. */
export async function type(name: string, text: string, key = "Enter"): Promise<void> {
  const field = named<HTMLInputElement>(name, "input");
  await act(async () => {
    field.focus();
    setValue(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await act(async () => {
    field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  });
}

export async function select(name: string, value: string): Promise<void> {
  const list = named<HTMLSelectElement>(name, "select");
  await act(async () => {
    setValue(list, value);
    list.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

/** React watches the element's own setter; the prototype's reaches the page as typing does. */
function setValue(element: HTMLInputElement | HTMLSelectElement, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element) as object, "value")?.set?.call(element, value);
}
