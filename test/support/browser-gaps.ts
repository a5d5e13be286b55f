import util from "node:util";

// What every browser has and jsdom has not.
if (typeof window !== "undefined") {
  class IdleResizeObserver {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  // Fluent's MessageBar asks for one as it mounts.
  if (!("ResizeObserver" in window)) Object.assign(window, { ResizeObserver: IdleResizeObserver });
  if (!("TextEncoder" in window)) {
    Object.assign(window, { TextEncoder: util.TextEncoder, TextDecoder: util.TextDecoder });
  }
}
