import { createRoot } from "react-dom/client";
import { announcePane } from "../commands/paneHere";
import { App } from "./App";
import { tellFunctionsKept } from "./services/functionDays";
import { officeServices } from "./services/officeServices";
import { officeTheme } from "./services/officeTheme";
import { whenPaneShown } from "./services/paneShown";

/** The pane in the user's language; in Vietnamese when the English texts cannot be loaded. */
async function showPane(): Promise<void> {
  const box = document.getElementById("root");
  if (!box) return;
  const services = officeServices();
  const loaded = await services.loadLanguage(services.language());
  createRoot(box).render(<App services={loaded.ok ? services : { ...services, language: () => "vi" }} theme={officeTheme} />);
}

/** Long after what the user waits for: a saved handle gives its figures until something asks it again. */
const REFRESH_AFTER = 3000;

function refreshLater(): void {
  setTimeout(() => {
    void import(/* webpackChunkName: "formulas" */ "./services/handleRefresh").then(({ refreshWorkbook }) => refreshWorkbook()).catch(() => undefined);
  }, REFRESH_AFTER);
}

announcePane();
void Office.onReady((info) => {
  if (typeof CustomFunctions !== "undefined") void tellFunctionsKept();
  whenPaneShown(info, () => void showPane());
  refreshLater();
});
