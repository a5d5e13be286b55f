import { element } from "./element";

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
  readonly disabled?: boolean;
}

/** Opens a menu at a point of the window; it closes by a choice, Escape, or a click elsewhere. Null draws a line. */
export function openContextMenu(x: number, y: number, items: readonly (MenuItem | null)[]): void {
  document.querySelector(".context-menu")?.remove();
  const before = document.activeElement;
  const close = (): void => {
    menu.remove();
    document.removeEventListener("mousedown", closeOutside, true);
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const closeOutside = (event: MouseEvent): void => {
    if (!menu.contains(event.target as Node)) close();
  };
  const entries = items.map((item) =>
    item
      ? element(
          "button",
          {
            type: "button",
            role: "menuitem",
            disabled: item.disabled ?? false,
            onclick: () => {
              close();
              item.run();
            },
          },
          item.label,
        )
      : element("hr"),
  );
  const menu = element("div", { className: "context-menu", role: "menu" }, ...entries);
  menu.addEventListener("keydown", (event) => {
    event.stopPropagation();
    const buttons = Array.from(menu.querySelectorAll<HTMLButtonElement>("button:enabled"));
    const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === "Escape") close();
    if (event.key === "ArrowDown") buttons[(now + 1) % buttons.length]?.focus();
    if (event.key === "ArrowUp") buttons[(now + buttons.length - 1) % buttons.length]?.focus();
  });
  document.body.append(menu);
  menu.style.left = `${Math.min(x, window.innerWidth - menu.offsetWidth - 4)}px`;
  menu.style.top = `${Math.min(y, window.innerHeight - menu.offsetHeight - 4)}px`;
  document.addEventListener("mousedown", closeOutside, true);
  menu.querySelector<HTMLButtonElement>("button:enabled")?.focus();
}
