/** The host, without Node and without a page's window: what a program of any kind starts with. */
export { EmbeddedHost } from "./host";
export { beyond, callsNamespace, type Beyond } from "./formula/reach";
export { readFunctionMetadata } from "./formula/metadata";
export type { ExcelVersion, FunctionMetadata, HostChange, HostFailures, HostFault, HostOptions } from "./model/hostOptions";
export { newSheetId, newSheetState, newWorkbookState } from "./model/newState";
