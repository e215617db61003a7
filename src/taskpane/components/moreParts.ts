/** What the pane loads when it is first looked at: every tab but the first. */
export { ChoicesTab } from "./ChoicesTab";
export { DataTab } from "./DataTab";
export { FunctionsTab } from "./FunctionsTab";
export { TextCheckCard } from "./TextCheckCard";
