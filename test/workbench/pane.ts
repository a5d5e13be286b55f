import { element } from "./element";

/** The narrowest and the widest Excel lets a task pane be, in CSS pixels. */
const widthLimits = { least: 320, most: 600 };

/** The task pane's place beside the grid. */
export interface Pane {
  readonly element: HTMLElement;
  /** The frame of the page shown; null while the pane is closed. */
  readonly frame: HTMLIFrameElement | null;
  readonly isOpen: boolean;
  /** The address shown; null while the pane is closed. */
  readonly address: string | null;
  /** Puts a new frame in place, which `load` names and gives the address. */
  show(title: string, address: string, load: (frame: HTMLIFrameElement) => void): void;
  close(): void;
  setWidth(pixels: number): void;
  onClose(listener: () => void): void;
}

export function createPane(width: number): Pane {
  const title = element("span", {});
  const closeButton = element(
    "button",
    { type: "button", title: "关闭任务窗格", onclick: () => pane.close() },
    "✕",
  );
  const handle = element("div", { className: "pane-handle", title: "拖动以改变窗格宽度" });
  const place = element("div", { className: "pane-place" });
  const aside = element(
    "aside",
    { className: "pane", hidden: true, "aria-label": "任务窗格" },
    handle,
    element("div", { className: "pane-title" }, title, closeButton),
    place,
  );
  const listeners: (() => void)[] = [];
  let frame: HTMLIFrameElement | null = null;
  let shown: string | null = null;

  const pane: Pane = {
    element: aside,
    get frame() {
      return frame;
    },
    get isOpen() {
      return frame !== null;
    },
    get address() {
      return shown;
    },
    show(text, address, load) {
      title.textContent = text;
      frame = element("iframe", { title: text, className: "pane-frame" });
      shown = address;
      load(frame);
      place.replaceChildren(frame);
      aside.hidden = false;
    },
    close() {
      if (!frame) return;
      frame = null;
      shown = null;
      place.replaceChildren();
      aside.hidden = true;
      for (const listener of listeners) listener();
    },
    setWidth(pixels) {
      aside.style.width = `${Math.min(widthLimits.most, Math.max(widthLimits.least, pixels))}px`;
    },
    onClose: (listener) => void listeners.push(listener),
  };
  pane.setWidth(width);

  handle.addEventListener("pointerdown", (event) => {
    handle.setPointerCapture(event.pointerId);
    aside.classList.add("dragging");
    const start = { x: event.clientX, width: aside.offsetWidth };
    const drag = (move: PointerEvent): void => pane.setWidth(start.width + start.x - move.clientX);
    handle.addEventListener("pointermove", drag);
    handle.addEventListener(
      "pointerup",
      () => {
        handle.removeEventListener("pointermove", drag);
        aside.classList.remove("dragging");
      },
      { once: true },
    );
  });
  return pane;
}
