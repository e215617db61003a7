/** What the pane loads when it is first looked at: every tab but the first, and the question of the first run. */
export { ChoicesTab } from "../choices/ChoicesTab";
export { ClosingQuestion } from "../choices/ClosingQuestion";
export { DataTab } from "../data/DataTab";
export { FunctionsTab } from "../functions/FunctionsTab";
export { TextCheckCard } from "../data/TextCheckCard";
