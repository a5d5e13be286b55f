"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startExcel = startExcel;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const model_1 = require("./model");
const create_host_1 = require("./protocol/create-host");
const hostOrigin = "https://localhost:3001";
const scriptBase = "https://localhost:3000/office/";
let sessions = 0;
/**
 * Starts office.js of node_modules, unmodified, for a test whose file begins with `@jest-environment jsdom` and
 * `@jest-environment-options {"url": "https://localhost:3000/taskpane.html"}`. Resolves once Office.onReady fires. One
 * Excel at a time in a window; call close() after each test.
 */
async function startExcel(options = {}) {
  const model = options.model ?? new model_1.WorkbookModel();
  // The client caches settings in sessionStorage under this id, where they would win over a later session's.
  const conversationId = options.conversationId ?? `conversation-${Date.now()}-${++sessions}`;
  const host = (0, create_host_1.createHost)(model, { ...options, conversationId });
  const undo = connect(host, conversationId);
  await loadScript(`${scriptBase}office.js`);
  const { Office: office } = window;
  await office.onReady();
  const { Excel: excel } = window;
  const settle = async () => {
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => realSetImmediate(resolve));
  };
  // The client still announces its event handler; a test that counts syncs must not meet that batch.
  await settle();
  host.counter.reset();
  return {
    host,
    model,
    Office: office,
    Excel: excel,
    settle,
    close() {
      host.close();
      undo();
      if (host.mistakes.length > 0) throw host.mistakes[0];
    },
  };
}
// jest's jsdom environment hides setImmediate from the window's globals; Node's own is ten times as fast as timers.
const realSetImmediate = typeof setImmediate === "function" ? setImmediate : nodeSetImmediate();
function nodeSetImmediate() {
  const { setImmediate: immediate } = require("node:timers");
  return immediate;
}
/** Puts the window in a frame of the host: who its host is, the parent to talk to, and scripts it may load. */
function connect(host, conversationId) {
  const hostInfo = `Excel|Web|16.01|${host.options.locale ?? "zh-CN"}|correlation|||0`;
  const undo = [keepGlobals()];
  window.name = JSON.stringify({
    baseFrameName: "frame-1",
    hostInfo,
    xdmInfo: `${conversationId}|addin-1|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
  const listeners = [];
  const addEventListener = window.addEventListener;
  window.addEventListener = function (type, listener, ...rest) {
    listeners.push([type, listener]);
    Reflect.apply(addEventListener, window, [type, listener, ...rest]);
  };
  undo.push(() => {
    window.addEventListener = addEventListener;
    for (const [type, listener] of listeners) window.removeEventListener(type, listener);
  });
  const intervals = new Set();
  const setOwnInterval = window.setInterval;
  window.setInterval = (...args) => {
    const id = setOwnInterval(...args);
    intervals.add(id);
    return id;
  };
  undo.push(() => {
    window.setInterval = setOwnInterval;
    for (const id of intervals) clearInterval(id);
  });
  const parent = { postMessage: (text) => void realSetImmediate(() => host.receive(text)) };
  define(window, "parent", parent);
  define(window, "opener", null);
  define(document, "domain", window.location.hostname);
  host.send = (text) => {
    realSetImmediate(() =>
      window.dispatchEvent(new MessageEvent("message", { data: text, origin: hostOrigin })),
    );
  };
  undo.push(serveScripts());
  return () => {
    for (const each of undo.reverse()) each();
  };
}
function define(target, name, value) {
  Object.defineProperty(target, name, { configurable: true, get: () => value });
}
/** Loads scripts under the base from node_modules; anything else fails as a blocked address does. */
function serveScripts() {
  const prototype = Node.prototype;
  const appendChild = prototype.appendChild;
  const insertBefore = prototype.insertBefore;
  const run = (node) => {
    if (!(node instanceof HTMLScriptElement) || !node.src) return;
    const source = read(node.src);
    realSetImmediate(() => {
      if (source === null) node.dispatchEvent(new Event("error"));
      else {
        evaluate(source);
        node.dispatchEvent(new Event("load"));
      }
    });
  };
  prototype.appendChild = function (node) {
    const added = appendChild.call(this, node);
    run(node);
    return added;
  };
  prototype.insertBefore = function (node, before) {
    const added = insertBefore.call(this, node, before);
    run(node);
    return added;
  };
  return () => {
    prototype.appendChild = appendChild;
    prototype.insertBefore = insertBefore;
  };
}
const officeFolder = (0, node_path_1.join)(
  (0, node_path_1.dirname)(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);
function read(address) {
  if (!address.startsWith(scriptBase)) return null;
  const path = (0, node_path_1.join)(
    officeFolder,
    ...address.slice(scriptBase.length).toLowerCase().split("?")[0].split("/"),
  );
  if (!path.startsWith(officeFolder + node_path_1.sep)) return null;
  try {
    return (0, node_fs_1.readFileSync)(path, "utf8");
  } catch (problem) {
    if (problem.code === "ENOENT") return null;
    throw problem;
  }
}
const ownGlobals = new Set();
/** Runs a script at the top level of the window, in a way that lets its globals be deleted afterwards. */
function evaluate(source) {
  const before = new Set(Object.getOwnPropertyNames(window));
  window.eval(source);
  for (const name of Object.getOwnPropertyNames(window)) if (!before.has(name)) ownGlobals.add(name);
}
/** Takes the library out of the window again: it cannot start twice beside itself. */
function keepGlobals() {
  const replaced = ["alert", "confirm", "prompt", "name", "parent", "opener"].map((name) => [
    name,
    Object.getOwnPropertyDescriptor(window, name),
  ]);
  const historyBefore = Object.getOwnPropertyNames(window.history);
  return () => {
    for (const name of ownGlobals) Reflect.deleteProperty(window, name);
    ownGlobals.clear();
    for (const [name, descriptor] of replaced)
      if (descriptor?.configurable) Object.defineProperty(window, name, descriptor);
    // The library hides pushState and replaceState behind nulls of its own.
    for (const name of Object.getOwnPropertyNames(window.history)) {
      if (!historyBefore.includes(name)) Reflect.deleteProperty(window.history, name);
    }
    window.sessionStorage.clear();
    for (const script of document.querySelectorAll(`script[src^="${scriptBase}"]`)) script.remove();
  };
}
function loadScript(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${address} is not to be had`)));
    script.src = address;
    document.head.appendChild(script);
  });
}
