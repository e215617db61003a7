import type { ExcelVersion } from "../model/hostOptions";
import { hostBuild, requirementSets } from "./requirements";

/** What the host tells a newly opened add-in about itself. */
export interface HostDescription {
  version: ExcelVersion;
  locale: string;
  fileName: string;
  /** Settings of the document as the library stores them: name → JSON text. */
  readSettings(): Map<string, string>;
  writeSettings(settings: Map<string, string>): void;
}

const OFFICE_THEME = JSON.stringify({
  primaryFontColor: 0x333333, primaryBackgroundColor: 0xffffff, secondaryFontColor: 0x444444, secondaryBackgroundColor: 0xf0f0f0,
});

/** The store of Office.context.document.settings: the library fills and reads two parallel arrays. */
function settingsStore(host: HostDescription): unknown {
  return {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of host.readSettings()) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: string[], values: string[]): void {
      host.writeSettings(new Map(Array.from(keys, (key, i) => [key, values[i]])));
    },
  };
}

/** The object behind window.external.GetContext(). */
export function contextObject(host: HostDescription): Record<string, () => unknown> {
  return {
    GetAppType: () => 1, // Excel
    GetSolutionRef: () => "7a0d7f3c-7d6c-4b52-9a54-5f3c1d1f0a01",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.locale,
    GetAppDataLocale: () => host.locale,
    GetDocUrl: () => `C:\\${host.fileName}`,
    GetAppCapabilities: () => 0, // read and write
    GetActivationMode: () => 2, // with the document
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "embedded",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(requirementSets(host.version)),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => hostBuild(host.version),
    GetDialogRequirementMatrix: () => "",
    GetFeaturesForSolution: () => "",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => OFFICE_THEME,
    GetSettings: () => settingsStore(host),
  };
}
