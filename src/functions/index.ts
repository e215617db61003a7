import { bookShelf } from "./book/bookShelf";
import { FUNCTIONS } from "./functionTable";
import { displayLanguage, setFunctionLanguage } from "./language";
import { warmUp } from "./warmUp";
import { worksheetFunction } from "./worksheetFunction";

/** Takes Excel's display language as soon as Office knows it; Vietnamese until then. */
function followDisplayLanguage(): void {
  const take = (): void => {
    const language = displayLanguage();
    if (language) setFunctionLanguage(language);
  };
  take();
  if (typeof Office !== "undefined") void Office.onReady().then(take);
}

/** After what the user waits for (the pane that opens); at the next turn where the engine does not tell when that is. */
function whenIdle(round: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(() => round());
  else setTimeout(round, 0);
}

/** Without custom functions (Excel 2016 and 2019) the pane and the ribbon do the work; the page must still load. */
if (typeof CustomFunctions !== "undefined") {
  for (const spec of FUNCTIONS) CustomFunctions.associate(spec.id, worksheetFunction(spec));
  followDisplayLanguage();
  bookShelf.shrinkWhen(whenIdle);
  warmUp(whenIdle);
}
