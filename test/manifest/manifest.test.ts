import { existsSync } from "node:fs";
import { BASE, elements, english, readManifest, resources } from "./readManifest";

const manifest = readManifest();
const strings = (kind: "ShortStrings" | "LongStrings") => resources(manifest, "String", kind);

describe("manifest.xml", () => {
  it("defines every resource it points to, or Office refuses the whole add-in", () => {
    const defined = new Set([...resources(manifest, "Image"), ...resources(manifest, "Url"), ...resources(manifest, "String")].map(({ id }) => id));
    const used = [...manifest.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid") ?? "");
    expect(used.length).toBeGreaterThan(40);
    expect(used.filter((id) => !defined.has(id))).toEqual([]);
  });

  it("defines no resource twice and none that nothing shows", () => {
    const ids = [...resources(manifest, "Image"), ...resources(manifest, "Url"), ...resources(manifest, "String")].map(({ id }) => id);
    const used = new Set([...manifest.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid")));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !used.has(id) || id.length > 32)).toEqual([]);
  });

  it("says every word in Vietnamese and in English", () => {
    const spoken = [...strings("ShortStrings"), ...strings("LongStrings")];
    const named = ["DisplayName", "Description", "SupportUrl"].map((name) => elements(manifest, name)[0]);
    expect(elements(manifest, "DefaultLocale")[0].textContent).toBe("vi-VN");
    expect(spoken.filter(({ vi, en }) => vi.trim() === "" || en === undefined || en.trim() === "")).toEqual([]);
    expect(named.filter((element) => english(element) === undefined)).toEqual([]);
  });

  it("keeps to Office's lengths, or a label would be cut or refused", () => {
    const tooLong = (limit: number) => ({ vi, en }: { vi: string; en: string | undefined }) => vi.length > limit || (en ?? "").length > limit;
    expect(strings("ShortStrings").filter(tooLong(125))).toEqual([]);
    expect(strings("LongStrings").filter(tooLong(250))).toEqual([]);
    const [name, description] = ["DisplayName", "Description"].map((tag) => elements(manifest, tag)[0]);
    expect(tooLong(125)({ vi: name.getAttribute("DefaultValue") ?? "", en: english(name) })).toBe(false);
    expect(tooLong(250)({ vi: description.getAttribute("DefaultValue") ?? "", en: english(description) })).toBe(false);
  });

  it("runs pane, ribbon commands and functions in one page where Excel shares the runtime", () => {
    const resid = (name: string) => elements(manifest, name).map((element) => element.getAttribute("resid"));
    expect(resid("Runtime")).toEqual(["Taskpane.Url"]);
    expect(resid("FunctionFile")).toEqual(["Taskpane.Url"]);
    expect(elements(manifest, "Page")[0].querySelector("SourceLocation")?.getAttribute("resid")).toBe("Taskpane.Url");
    expect(manifest.querySelector("Action SourceLocation")?.getAttribute("resid")).toBe("Taskpane.Url");
  });

  it("does not demand the shared runtime, or Excel 2019 could not open even the pane", () => {
    expect(elements(manifest, "Set").map((set) => set.getAttribute("Name"))).toEqual(["ExcelApi"]);
  });

  it("asks for the document and nothing more", () => {
    expect(elements(manifest, "Permissions")[0].textContent).toBe("ReadWriteDocument");
    expect(elements(manifest, "AppDomain")).toEqual([]);
    expect(elements(manifest, "WebApplicationInfo")).toEqual([]);
  });

  it("serves everything from one address, which an administrator replaces in one place", () => {
    const addresses = [...manifest.querySelectorAll("*")].flatMap((element) => ["DefaultValue", "Value"].map((name) => element.getAttribute(name) ?? ""))
      .filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(25);
    expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
  });

  it("opens a guide that exists, from the welcome note and from the support link", () => {
    const guide = resources(manifest, "Url").find(({ id }) => id === "Guide.Url");
    const support = elements(manifest, "SupportUrl")[0];
    const pages = [guide?.vi, guide?.en, support.getAttribute("DefaultValue"), english(support)];
    expect(pages.filter((page) => !page || !existsSync(page.replace(BASE, "")))).toEqual([]);
  });

  it("gives each button a name, a supertip and an action", () => {
    const controls = elements(manifest, "Control");
    expect(controls.map((control) => control.querySelector("FunctionName")?.textContent ?? control.querySelector("TaskpaneId")?.textContent))
      .toEqual(["quarterlyReport", "checkData", "TTHC.Panel"]);
    expect(controls.every((control) => control.querySelector("Supertip > Description") !== null)).toBe(true);
    const ids = ["Control", "Group", "CustomTab"].flatMap((name) => elements(manifest, name).map((element) => element.getAttribute("id")));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
