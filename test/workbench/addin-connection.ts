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
 * Connects a frame to a new host. Call before the frame gets its address: what office.js needs to know of its
 * host stands in the frame's name, and it looks there once. Every connection is a conversation of its own, since
 * office.js keeps settings of an earlier one with the same name.
 */
export function connectAddin(
  frame: HTMLIFrameElement,
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
  const conversationId = `conversation-${Date.now()}-${connections}`;
  const host = createHost(model, { excelApi, conversationId });
  Object.assign(host.faults, faults);
  const { origin } = window.location;
  frame.name = JSON.stringify({
    baseFrameName: `addin-${connections}`,
    hostInfo: "Excel|Web|16.01|zh-CN|workbench|||0",
    xdmInfo: `${conversationId}|nianbao|${origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
  host.send = (message) => frame.contentWindow?.postMessage(message, origin);

  let heard = false;
  let shown = 0;
  let tellReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (tellReady = resolve));
  const listen = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const { data } = event as { data: unknown };
    if (typeof data !== "string" || !data.includes('"_messageType"')) return;
    if (!heard) onFirstMessage?.();
    heard = true;
    host.receive(data);
    for (const created of host.createdWorkbooks.filter(({ opened }) => opened).slice(shown)) {
      shown += 1;
      onNewWorkbook?.(created.base64);
    }
    // The last thing office.js does as it starts: the page's functions can be called from now on.
    if (data.includes("NotifyActionHandlerReady")) tellReady();
  };
  window.addEventListener("message", listen);
  return {
    host,
    ready,
    close() {
      window.removeEventListener("message", listen);
      host.close();
    },
  };
}
