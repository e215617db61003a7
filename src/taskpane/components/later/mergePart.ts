/** Many files as one register: a view of its own. */
export { MergeView } from "../merge/MergeView";
