import type { WorkbookModel } from "../model";
import type { Faults } from "./faults";

export interface HostOptions {
  /** The ExcelApi version this Excel has, "1.15" at most, since the library of 2022 knows no more. */
  readonly excelApi?: string;
  /** Other requirement sets by name, as version texts; "0" takes one away. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  readonly conversationId?: string;
  readonly locale?: string;
  readonly addinName?: string;
  /** The document cannot be written. */
  readonly readOnly?: boolean;
}

const usualSets: Readonly<Record<string, string>> = {
  ExcelApiOnline: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.1",
  CustomXmlParts: "1.1",
  Settings: "1.1",
  DelayForCellEdit: "1.1",
};

/** What Excel tells the pane about itself as it starts (see README.md). */
export function appContext(
  model: WorkbookModel,
  options: HostOptions,
  addinId: string,
  faults: Faults,
): Record<string, unknown> {
  const locale = options.locale ?? "zh-CN";
  const sets = { ...usualSets, ExcelApi: options.excelApi ?? "1.15", ...options.requirementSets };
  // A number would make 1.10 into 1.1, so versions travel as texts.
  const matrix = Object.fromEntries(Object.entries(sets).filter(([, version]) => version !== "0"));
  return {
    _id: addinId,
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 1,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `https://excel.invalid/${encodeURIComponent(model.fileName)}`,
    _clientMode: options.readOnly ? 0 : 1,
    _settings: faults.metadataLost ? [] : [...model.settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "00000000-0000-0000-0000-000000000001",
    _appInstanceId: addinId,
    _requirementMatrix: JSON.stringify(matrix),
    _hostCustomMessage: null,
    _hostFullVersion: "16.0.17000.40000",
    _clientWindowHeight: 600,
    _clientWindowWidth: 350,
    _addinName: options.addinName ?? "年报",
    _appDomains: [],
    _dialogRequirementMatrix: null,
    _featureGates: {},
    _initialDisplayMode: 2,
    _marketplaceType: null,
  };
}
