import type { ExcelVersion } from "../model/hostOptions";

const DIALOGS = { DialogApi: "1.2", Settings: "1.1", Selection: "1.1", File: "1.1", ImageCoercion: "1.1", AddInCommands: "1.1" };
const FUNCTIONS = { SharedRuntime: "1.1", CustomFunctions: "1.9", CustomFunctionsRuntime: "1.3" };
/** Formatted numbers as results came with 1.4, which volume-licensed Excel has in no version. */
const SUBSCRIPTION = { ...FUNCTIONS, CustomFunctionsRuntime: "1.4" };
const RUNTIME = { RichApiRuntime: "1.2", RichApiRuntimeFlag: "1.2", DelayForCellEdit: "1.1" };

/**
 * Requirement sets that each Excel declares (Microsoft's "Excel JavaScript API requirement sets": volume-licensed 2016
 * has 1.1, 2019 has 1.7, 2021 has 1.14, 2024 has 1.17). The npm library ends at ExcelApi 1.15, so no version
 * declares more. SharedRuntime and custom functions are absent on 2016 and 2019.
 */
const SETS: Record<ExcelVersion, Readonly<Record<string, string>>> = {
  "2016": { ExcelApi: "1.1", ...DIALOGS, DialogApi: "1.1" },
  "2019": { ExcelApi: "1.7", ...DIALOGS, ...RUNTIME },
  "2021": { ExcelApi: "1.14", RibbonApi: "1.1", ...DIALOGS, ...RUNTIME, ...FUNCTIONS },
  "2024": { ExcelApi: "1.15", RibbonApi: "1.2", KeyboardShortcuts: "1.1", ...DIALOGS, ...RUNTIME, ...FUNCTIONS },
  "365": { ExcelApi: "1.15", RibbonApi: "1.2", KeyboardShortcuts: "1.1", ...DIALOGS, ...RUNTIME, ...SUBSCRIPTION },
};

/** Full build number that each Excel reports in Office.context.diagnostics.version. */
const BUILDS: Record<ExcelVersion, string> = {
  "2016": "16.0.4266.1001", "2019": "16.0.10396.20017", "2021": "16.0.14332.20481", "2024": "16.0.17932.20000", "365": "16.0.18025.20000",
};

export const requirementSets = (version: ExcelVersion): Readonly<Record<string, string>> => SETS[version];

export const hostBuild = (version: ExcelVersion): string => BUILDS[version];

/** Formatted numbers as results of custom functions. */
export const takesFormattedNumbers = (version: ExcelVersion): boolean => Number(SETS[version].CustomFunctionsRuntime ?? 0) >= 1.4;

export const hasSharedRuntime = (version: ExcelVersion): boolean => "SharedRuntime" in SETS[version];
