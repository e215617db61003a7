import { HostError } from "../executor/hostError";
import { modelled, type HostObject, type TypeModel } from "../executor/hostObject";

/** Receives the results of custom functions. */
export type ResultSink = (results: readonly unknown[]) => void;

/** Features of custom functions that the library may use: results are handed over sooner, none are lost. */
const FEATURES = [2, 4];

const customFunctions: TypeModel<ResultSink> = {
  type: "Microsoft.ExcelServices.CustomFunctions",
  call: {
    SetInvocationArrayResults: (sink, args) => sink(args.array(0)),
    SetInvocationResults: (sink, args) => sink(args.array(0)),
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => FEATURES,
  },
};

const addinService: TypeModel<null> = {
  type: "Microsoft.InternalService.AddinInternalService",
  call: { NotifyActionHandlerReady: () => null },
};

/** The add-in's page on the screen, or kept behind it (shared runtime). */
export interface PaneSwitch {
  readonly paneVisible: boolean;
  showPane(visible: boolean): void;
}

const appRuntime: TypeModel<PaneSwitch> = {
  type: "Microsoft.AppRuntime.AppRuntimeService",
  call: {
    GetAppRuntimeState: (pane) => (pane.paneVisible ? "Visible" : "Background"),
    SetAppRuntimeState: (pane, args) => pane.showPane(args.text(0) === "Visible"),
  },
};

/** Services that the library creates by name, beside the workbook. */
export function serviceObject(type: string, sink: ResultSink, pane: PaneSwitch): HostObject {
  if (type === customFunctions.type) return modelled(customFunctions, sink);
  if (type === addinService.type) return modelled(addinService, null);
  if (type === appRuntime.type) return modelled(appRuntime, pane);
  throw new HostError("ApiNotFound", `host: ${type} is not modelled`, 404);
}
