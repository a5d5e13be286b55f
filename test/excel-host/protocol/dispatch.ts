import type { BatchRequest, BatchResponse } from "./batch";
import type { Host } from "./create-host";
import { isUpkeep } from "./is-upkeep";

/** The data of an executeMethod message. */
export interface DispatchData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: {
    readonly OverwriteIfStale?: boolean;
    readonly Properties?: [string, string][];
  };
  readonly [more: string]: unknown;
}

export interface DispatchOptions {
  readonly host: Host;
  readonly runBatch: (request: BatchRequest) => BatchResponse;
  /** Opens the files a batch inserts sheets from; undefined where there is none still to be opened. */
  readonly openFiles: (request: BatchRequest) => Promise<void> | undefined;
  readonly answer: (data: unknown, then?: () => void) => void;
  /** Lets the events of the batch go out. */
  readonly release: () => void;
  readonly sendEvent: (name: string, data: unknown) => void;
}

const id = { batch: 93, saveSettings: 76, refreshSettings: 75, ribbonCommandDone: 94 };
const cellEditMode = 5004;
const notImplemented = 5001;
const waitForCellEdit = 64;

/** Carries out one common or rich API call. What the host does not imitate answers Office error 5001. */
export function dispatch(data: DispatchData, options: DispatchOptions): void {
  const { host, answer } = options;
  const { faults, model } = host;
  switch (data.DdaMethod.DispatchId) {
    case id.batch: {
      const half = faults.latency / 2;
      if (half > 0) setTimeout(() => answerBatch(data, options, half), half);
      else answerBatch(data, options, 0);
      return;
    }
    case id.saveSettings: {
      host.counter.settingsSaves++;
      host.counter.writeActions++;
      host.counter.writeLog.push("Settings.saveAsync");
      model.history.clear();
      const properties = data.DdaSettingsMethod?.Properties ?? [];
      if (!faults.metadataLost) model.settings = new Map(properties);
      model.emit({ type: "settingsChanged" });
      answer({ Version: 1, Error: 0 });
      return;
    }
    case id.refreshSettings: {
      const settings = faults.metadataLost
        ? []
        : [...model.settings].map(([Name, Value]) => ({ Name, Value }));
      answer({ Version: 1, Error: 0, Properties: { Settings: settings } });
      return;
    }
    case id.ribbonCommandDone:
      host.completedCommands.push(String(data["0"] ?? ""));
      answer({ Version: 1, Error: 0 });
      return;
    default:
      answer({ Version: 1, Error: notImplemented });
  }
}

function answerBatch(data: DispatchData, options: DispatchOptions, delay: number): void {
  const { host, runBatch, answer, release } = options;
  const { faults, model } = host;
  const request = JSON.parse(String(data.ArrayData?.[4])) as BatchRequest;
  const upkeep = isUpkeep(request);
  const flags = Number(data.ArrayData?.[6] ?? 0);
  if (model.editing && (flags & waitForCellEdit) !== 0) {
    const stop = model.onChange((event) => {
      if (event.type !== "editing" || event.on) return;
      stop();
      answerBatch(data, options, delay);
    });
    return;
  }
  const respond = (result: Record<string, unknown>, then?: () => void): void => {
    const send = (): void => answer({ Version: 1, ...result }, then);
    if (delay > 0) setTimeout(send, delay);
    else send();
  };
  const error = upkeep ? 0 : faults.errorCode || refusedForCellEdit(host);
  if (error) {
    host.counter.syncs++;
    respond({ Error: error });
    return;
  }
  const opening = options.openFiles(request);
  if (opening) {
    void opening.then(() => answerBatch(data, options, delay));
    return;
  }
  const response = runBatch(request);
  const body = JSON.stringify(response);
  respond({ Error: 0, Data: [200, ["Content-Type", "application/json"], body] }, release);
}

function refusedForCellEdit({ faults, model }: Host): number {
  if (faults.cellEditRefusals > 0) {
    faults.cellEditRefusals--;
    return cellEditMode;
  }
  return model.editing ? cellEditMode : 0;
}
