"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createHost = createHost;
const workbook_1 = require("../classes/workbook");
const services_1 = require("../classes/services");
const app_context_1 = require("./app-context");
const counter_1 = require("./counter");
const dispatch_1 = require("./dispatch");
const event_hub_1 = require("./event-hub");
const execute_batch_1 = require("./execute-batch");
const faults_1 = require("./faults");
const is_upkeep_1 = require("./is-upkeep");
function createHost(model, options = {}) {
  const faults = (0, faults_1.noFaults)();
  const counter = (0, counter_1.createCounter)();
  const subscriptions = new Set();
  const mistakes = [];
  const conversationId = options.conversationId ?? "conversation-1";
  let open = true;
  const post = (message) => {
    if (open)
      host.send(
        JSON.stringify({ _conversationId: conversationId, _origin: null, _serializerVersion: 1, ...message }),
      );
  };
  const sendEvent = (name, data) => {
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
  const events = new event_hub_1.EventHub(
    (entries) => sendEvent("richApiMessage", { ArrayData: entries }),
    faults,
    () => model.writer === host,
  );
  const session = createSession(model, faults, events);
  const workbook = workbook_1.workbookClass.of(model);
  const runBatch = (request) => {
    let wrote = false;
    const fails =
      faults.failAtAction !== null &&
      request.Actions.length > faults.failAtAction &&
      faults.failAfterBatches-- <= 0;
    const failAtAction = fails ? faults.failAtAction : null;
    if (fails) faults.failAtAction = null;
    events.hold();
    const onWrite = (place) => {
      wrote = true;
      counter.writeActions++;
      counter.writeLog.push(place);
      model.history.clear();
    };
    model.writer = host;
    const response = model.as("addin", () => {
      const done = (0, execute_batch_1.executeBatch)(request, {
        session,
        workbook,
        service: services_1.findService,
        onWrite,
        failAtAction,
      });
      model.calculate();
      return done;
    });
    const upkeep = (0, is_upkeep_1.isUpkeep)(request);
    if (!upkeep) counter.syncs++;
    counter.batches[upkeep ? "upkeep" : wrote ? "writes" : "reads"]++;
    return response;
  };
  const stopListening = model.onChange((event) => {
    events.announce(event);
    if (event.type === "selectionChanged") sendEvent("documentSelectionChanged", {});
  });
  const host = {
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
      const message = JSON.parse(messageText);
      if (message["_messageType"] !== 0) return;
      const answer = (data, then) => {
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
      const guarded = (run) => () => {
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
  const receiveAction = (message, answer) => {
    const name = String(message["_actionName"]);
    if (message["_actionType"] === 1 || message["_actionType"] === 2) {
      if (message["_actionType"] === 1) subscriptions.add(name);
      else subscriptions.delete(name);
      answer({ Error: 0 });
    } else if (name === "ContextActivationManager_getAppContextAsync") {
      answer((0, app_context_1.appContext)(model, options, String(message["_data"]), faults));
    } else if (name === "executeMethod") {
      (0, dispatch_1.dispatch)(message["_data"], {
        host,
        runBatch,
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
function createSession(model, faults, events) {
  const references = new Map();
  const ids = new WeakMap();
  let next = 1;
  return {
    model,
    faults,
    events,
    references,
    createdWorkbooks: [],
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
