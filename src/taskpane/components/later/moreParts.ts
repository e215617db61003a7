/** What the pane loads when it is first looked at: every tab but the first, the question of the first run, and what is open about the figures. */
export { ChoicesTab } from "../choices/ChoicesTab";
export { ClosingQuestion } from "../choices/ClosingQuestion";
export { DataTab } from "../data/DataTab";
export { MergeCard } from "../data/MergeCard";
export { DoubtsCard } from "../doubts/DoubtsCard";
export { FunctionsTab } from "../functions/FunctionsTab";
export { TextCheckCard } from "../data/TextCheckCard";
