import { createRoot } from "react-dom/client";
import { App } from "./App";
import { officeServices } from "./services/officeServices";
import { officeTheme } from "./services/officeTheme";
import { whenPaneShown } from "./services/paneShown";

void Office.onReady((info) => whenPaneShown(info, () => {
  const box = document.getElementById("root");
  if (box) createRoot(box).render(<App services={officeServices()} theme={officeTheme} />);
}));
