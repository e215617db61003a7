/** Two lists held against each other: a view of its own. */
export { ReconcileView } from "../reconcile/ReconcileView";
