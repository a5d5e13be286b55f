import { workbookClass } from "../classes/workbook";
import { findService } from "../classes/services";
import type { WorkbookModel } from "../model";
import type { ApiObject } from "./api-class";
import { appContext, type HostOptions } from "./app-context";
import type { BatchRequest, BatchResponse } from "./batch";
import { createCounter, type Counter } from "./counter";
import { dispatch, type DispatchData } from "./dispatch";
import { EventHub } from "./event-hub";
import { executeBatch } from "./execute-batch";
import { noFaults, type Faults } from "./faults";
import { isUpkeep } from "./is-upkeep";
import { openFiles } from "./open-files";
import type { Session } from "./session";

/** One add-in's connection to the workbook: messages in, messages out. */
export interface Host {
  readonly model: WorkbookModel;
  readonly faults: Faults;
  readonly counter: Counter;
  readonly options: HostOptions;
  /** Takes a message of the add-in (the text it posted to its parent window). */
  receive(messageText: string): void;
  /** Where messages to the add-in go; the carrier (jsdom, a frame) sets it. */
  send: (messageText: string) => void;
  /** Presses a ribbon button whose action is ExecuteFunction. */
  pressRibbonButton(functionName: string, commandId?: string): void;
  /** Functions of ribbon buttons that said they are done. */
  readonly completedCommands: string[];
  /** Workbooks the add-in opened with Excel.createWorkbook, base64 (null: a blank one). */
  readonly createdWorkbooks: Session["createdWorkbooks"];
  /** Whatever the host itself could not digest: a mistake in the emulation, never swallowed. */
  readonly mistakes: unknown[];
  /** Stops telling the add-in anything. */
  close(): void;
}

export function createHost(model: WorkbookModel, options: HostOptions = {}): Host {
  const faults = noFaults();
  const counter = createCounter();
  const subscriptions = new Set<string>();
  const mistakes: unknown[] = [];
  const conversationId = options.conversationId ?? "conversation-1";
  let open = true;

  const post = (message: Record<string, unknown>): void => {
    if (open)
      host.send(
        JSON.stringify({ _conversationId: conversationId, _origin: null, _serializerVersion: 1, ...message }),
      );
  };
  const sendEvent = (name: string, data: unknown): void => {
    if (subscriptions.has(name)) {
      post({
        _messageType: 1,
        _actionName: name,
        _correlationId: -1,
        _data: data,
        _errorCode: 0,
        _responseType: 1,
      });
    }
  };
  const events = new EventHub(
    (entries) => sendEvent("richApiMessage", { ArrayData: entries }),
    faults,
    () => model.writer === host,
  );
  const session = createSession(model, faults, events);
  const workbook = workbookClass.of(model);

  const runBatch = (request: BatchRequest): BatchResponse => {
    let wrote = false;
    const fails =
      faults.failAtAction !== null &&
      request.Actions.length > faults.failAtAction &&
      faults.failAfterBatches-- <= 0;
    const failAtAction = fails ? faults.failAtAction : null;
    if (fails) faults.failAtAction = null;
    events.hold();
    const onWrite = (place: string): void => {
      wrote = true;
      counter.writeActions++;
      counter.writeLog.push(place);
      model.history.clear();
    };
    model.writer = host;
    const response = model.as("addin", () => {
      const done = executeBatch(request, { session, workbook, service: findService, onWrite, failAtAction });
      model.calculate();
      return done;
    });
    const upkeep = isUpkeep(request);
    if (!upkeep) counter.syncs++;
    counter.batches[upkeep ? "upkeep" : wrote ? "writes" : "reads"]++;
    return response;
  };

  const stopListening = model.onChange((event) => {
    events.announce(event);
    if (event.type === "selectionChanged") sendEvent("documentSelectionChanged", {});
  });

  const host: Host = {
    model,
    faults,
    counter,
    options,
    mistakes,
    completedCommands: [],
    createdWorkbooks: session.createdWorkbooks,
    send: () => {
      throw new Error("Nothing is connected to this host: set host.send");
    },
    receive(messageText) {
      const message = JSON.parse(messageText) as Record<string, unknown>;
      if (message["_messageType"] !== 0) return;
      const answer = (data: unknown, then?: () => void): void => {
        post({
          _messageType: 1,
          _actionName: message["_actionName"],
          _correlationId: message["_correlationId"],
          _data: data,
          _errorCode: 0,
          _responseType: 0,
        });
        then?.();
      };
      const guarded = (run: () => void) => (): void => {
        try {
          run();
        } catch (mistake) {
          mistakes.push(mistake);
          throw mistake;
        }
      };
      guarded(() => receiveAction(message, answer))();
    },
    pressRibbonButton(functionName, commandId = functionName) {
      sendEvent("appCommandInvoked", [
        commandId,
        functionName,
        JSON.stringify({ source: { id: commandId } }),
      ]);
    },
    close() {
      open = false;
      stopListening();
    },
  };

  const receiveAction = (
    message: Record<string, unknown>,
    answer: (data: unknown, then?: () => void) => void,
  ): void => {
    const name = String(message["_actionName"]);
    if (message["_actionType"] === 1 || message["_actionType"] === 2) {
      if (message["_actionType"] === 1) subscriptions.add(name);
      else subscriptions.delete(name);
      answer({ Error: 0 });
    } else if (name === "ContextActivationManager_getAppContextAsync") {
      answer(appContext(model, options, String(message["_data"]), faults));
    } else if (name === "executeMethod") {
      dispatch(message["_data"] as DispatchData, {
        host,
        runBatch,
        openFiles: (request) => openFiles(request, session),
        answer,
        release: () => events.release(),
        sendEvent,
      });
    } else {
      answer(null);
    }
  };
  return host;
}

function createSession(model: WorkbookModel, faults: Faults, events: EventHub): Session {
  const references = new Map<string, ApiObject>();
  const ids = new WeakMap<ApiObject, string>();
  let next = 1;
  return {
    model,
    faults,
    events,
    references,
    createdWorkbooks: [],
    openedFiles: new Map(),
    keepReference(object) {
      const known = ids.get(object);
      if (known !== undefined && references.has(known)) return known;
      const id = `${object.type.name}.${next++}`;
      ids.set(object, id);
      references.set(id, object);
      return id;
    },
    referenceOf(object) {
      const id = ids.get(object);
      return id !== undefined && references.has(id) ? id : undefined;
    },
  };
}
