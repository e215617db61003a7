/** A newer procedure list held against the kept one: a view of its own. */
export { ProcedureView } from "../procedures/ProcedureView";
