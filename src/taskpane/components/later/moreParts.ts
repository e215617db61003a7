/** What the pane loads when it is first looked at: every tab but the first. */
export { ChoicesTab } from "../choices/ChoicesTab";
export { DataTab } from "../data/DataTab";
export { FunctionsTab } from "../functions/FunctionsTab";
export { TextCheckCard } from "../data/TextCheckCard";
