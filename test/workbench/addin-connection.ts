import { attachToFrame } from "../excel-host/attach-to-frame";
import type { WorkbookModel } from "../excel-host/model";
import { createHost, type Host } from "../excel-host/protocol/create-host";
import type { Faults } from "../excel-host/protocol/faults";

/** An add-in's page in a frame, talking to its own host over one workbook. */
export interface AddinConnection {
  readonly host: Host;
  /** Fulfilled when the page is ready for ribbon commands. */
  readonly ready: Promise<void>;
  close(): void;
}

let connections = 0;

/**
 * Loads an add-in's page in a frame and connects it to a new host. Every connection is a conversation of its own,
 * since office.js keeps the settings of an earlier one of the same name.
 */
export function connectAddin(
  frame: HTMLIFrameElement,
  src: string,
  model: WorkbookModel,
  {
    excelApi,
    faults,
    onFirstMessage,
    onNewWorkbook,
  }: {
    excelApi: string;
    faults?: Faults;
    onFirstMessage?: () => void;
    onNewWorkbook?: (base64: string | null) => void;
  },
): AddinConnection {
  connections += 1;
  const host = createHost(model, { excelApi, conversationId: `conversation-${Date.now()}-${connections}` });
  Object.assign(host.faults, faults);
  const receive = host.receive.bind(host);
  let heard = false;
  let shown = 0;
  let tellReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (tellReady = resolve));
  host.receive = (message) => {
    if (!heard) onFirstMessage?.();
    heard = true;
    receive(message);
    for (const created of host.createdWorkbooks.filter(({ opened }) => opened).slice(shown)) {
      shown += 1;
      onNewWorkbook?.(created.base64);
    }
    // The last thing office.js does as it starts: the page's functions can be called from now on.
    if (message.includes("NotifyActionHandlerReady")) tellReady();
  };
  return { host, ready, close: attachToFrame(host, frame, { src }) };
}
