"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.attachToFrame = attachToFrame;
/**
 * Opens the task pane in the frame and connects it to the host. The pane learns who its host is by its window's
 * name, so its address stays clean. Loading the pane again starts a new add-in session on the same workbook: make a
 * new host for it. Answers a function that disconnects.
 */
function attachToFrame(host, frame, options) {
  const address = new URL(options.src, window.location.href);
  const conversationId = options.conversationId ?? host.options.conversationId ?? "conversation-1";
  const onMessage = (event) => {
    if (
      event.source !== frame.contentWindow ||
      event.origin !== address.origin ||
      typeof event.data !== "string"
    )
      return;
    // Development tools post messages of their own.
    if (event.data.includes('"_messageType"')) host.receive(event.data);
  };
  window.addEventListener("message", onMessage);
  host.send = (text) => frame.contentWindow?.postMessage(text, address.origin);
  frame.name = JSON.stringify({
    baseFrameName: frame.id || "task-pane",
    hostInfo: `Excel|Web|16.01|${host.options.locale ?? "zh-CN"}|${conversationId}|||0`,
    xdmInfo: `${conversationId}|addin-1|${window.location.origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
  frame.src = address.href;
  return () => {
    window.removeEventListener("message", onMessage);
    host.close();
  };
}
