import { readFileSync } from "node:fs";
import { savedName } from "../../../../../tools/preview/page/files/download";
import { ribbonTab } from "../../../../../tools/preview/page/ribbon/manifest";

const manifest = readFileSync("manifest.xml", "utf8");

test("the ribbon shows the manifest's own buttons in both languages, or the preview shows what Excel does not", () => {
  const labels = (language: "vi" | "en") => ribbonTab(manifest, language).groups.flatMap(({ buttons }) => buttons.map(({ label }) => label));
  expect(labels("vi")).toEqual(["Báo cáo quý", "Kiểm tra số liệu", "Bảng điều khiển"]);
  expect(new Set([...labels("vi"), ...labels("en")]).size).toBe(6);
});

test("each button has a description, an icon served here, and runs a command or shows the pane", () => {
  const buttons = ribbonTab(manifest, "vi").groups.flatMap((group) => group.buttons);
  for (const { description, icon } of buttons) {
    expect(description.length).toBeGreaterThan(20);
    expect(icon).toMatch(/^\/addin\/assets\/\w+-32\.png$/);
  }
  expect(buttons.map(({ action }) => action.kind)).toEqual(["run", "run", "showPane"]);
});

test("without a readable manifest the page still opens, with an empty ribbon", () => {
  for (const broken of ["", "<OfficeApp", "<html></html>"]) expect(ribbonTab(broken, "vi")).toEqual({ label: "", groups: [] });
});

test("a saved copy never takes the name of the user's own file", () => {
  expect([savedName("Sổ 2021.xlsx"), savedName("cu.xls"), savedName("a (TTHC).xlsx"), savedName("Book1")])
    .toEqual(["Sổ 2021 (TTHC).xlsx", "cu (TTHC).xlsx", "a (TTHC).xlsx", "Book1 (TTHC).xlsx"]);
});
