import { act } from "react";
import { createRoot } from "react-dom/client";
import { SelfCheckLink } from "../../src/taskpane/components/functions/SelfCheckLink";
import { createPane } from "../../src/taskpane/store/pane";
import { PaneContext } from "../../src/taskpane/store/usePane";
import { fakeServices } from "./page";

it("the self-checking workbook is one click away, as a file beside the page: no script, no request", async () => {
  const box = document.body.appendChild(document.createElement("div"));
  const root = createRoot(box);
  await act(async () => root.render(<PaneContext.Provider value={createPane(fakeServices())}><SelfCheckLink /></PaneContext.Provider>));
  const link = box.querySelector("a");
  expect(link?.getAttribute("href")).toBe("assets/TTHC-tu-kiem-tra.xlsx");
  expect([link?.textContent, link?.target, link?.rel, link?.hasAttribute("download")]).toEqual(["tải sổ tự kiểm tra (.xlsx)", "_blank", "noreferrer", true]);
  await act(async () => root.unmount());
});
