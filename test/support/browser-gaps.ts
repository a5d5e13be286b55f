// jsdom has no ResizeObserver, and Fluent's MessageBar asks for one as it mounts.
if (typeof window !== "undefined" && !("ResizeObserver" in window)) {
  class IdleResizeObserver {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  Object.assign(window, { ResizeObserver: IdleResizeObserver });
}
