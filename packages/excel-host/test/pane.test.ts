import { openAddin } from "../src/loader/openAddin";
import { EmbeddedHost } from "../src/index";

test("the add-in can show the pane that the user closed, and hears when it is shown or hidden", async () => {
  const host = new EmbeddedHost();
  const session = await openAddin({ host });
  const seen: string[] = [];
  const { Office } = session.window;
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    seen.push(String(visibilityMode));
  });
  host.showPane(false);
  host.showPane(false);
  expect(host.paneVisible).toBe(false);
  await Office.addin.showAsTaskpane();
  expect(host.paneVisible).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toEqual(["Hidden", "Taskpane"]);
  session.close();
});
