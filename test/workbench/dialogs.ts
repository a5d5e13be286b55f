import { element } from "./element";

export interface DialogButton<Answer> {
  readonly label: string;
  readonly answer: Answer;
  readonly primary?: boolean;
}

export interface DialogQuestion<Answer> {
  readonly title: string;
  readonly message: string;
  readonly icon?: "warning" | "error" | "information";
  readonly buttons: readonly DialogButton<Answer>[];
  /** What Escape means. */
  readonly escape: Answer;
}

/** Asks in a dialog of the page, over the spreadsheet only: the task pane beside it goes on living. */
export type Ask = <Answer>(question: DialogQuestion<Answer>) => Promise<Answer>;

export interface Dialogs {
  readonly ask: Ask;
  /** Says something with one button. */
  say(message: string, title?: string): Promise<void>;
  /** Asks for a line of text; null when given up. */
  prompt(title: string, value: string): Promise<string | null>;
}

const icons = { warning: "⚠", error: "⛔", information: "ℹ" };

/** Dialogs inside `layer`. The focus goes back to where it was. */
export function createDialogs(layer: HTMLElement): Dialogs {
  function show<Answer>(question: DialogQuestion<Answer>, input?: HTMLElement): Promise<Answer> {
    const before = document.activeElement;
    return new Promise((resolve) => {
      const close = (answer: Answer): void => {
        backdrop.remove();
        if (before instanceof HTMLElement) before.focus({ preventScroll: true });
        resolve(answer);
      };
      const buttons = question.buttons.map(({ label, answer, primary }) =>
        element(
          "button",
          { type: "button", className: primary ? "primary" : "", onclick: () => close(answer) },
          label,
        ),
      );
      const icon = question.icon
        ? [
            element(
              "span",
              { className: `dialog-icon ${question.icon}`, "aria-hidden": "true" },
              icons[question.icon],
            ),
          ]
        : [];
      const dialog = element(
        "div",
        { className: "dialog", role: "alertdialog", "aria-modal": "true", "aria-label": question.title },
        element("h2", {}, question.title),
        element(
          "div",
          { className: "dialog-body" },
          ...icon,
          element("p", {}, question.message),
          ...(input ? [input] : []),
        ),
        element("div", { className: "dialog-buttons" }, ...buttons),
      );
      const backdrop = element("div", { className: "dialog-backdrop" }, dialog);
      backdrop.addEventListener("keydown", (event) => {
        event.stopPropagation();
        if (event.key === "Escape") close(question.escape);
        if (event.key === "Tab") keepFocus(event, [...(input ? [input] : []), ...buttons]);
      });
      backdrop.addEventListener("mousedown", (event) => event.stopPropagation());
      layer.append(backdrop);
      if (input instanceof HTMLInputElement) input.select();
      (input ?? dialog.querySelector<HTMLElement>("button.primary") ?? buttons[0])?.focus();
    });
  }

  return {
    ask: show,
    async say(message, title = "Excel（模拟）") {
      await show({
        title,
        message,
        icon: "information",
        escape: true,
        buttons: [{ label: "确定", answer: true, primary: true }],
      });
    },
    async prompt(title, value) {
      const input = element("input", { type: "text", value, className: "dialog-input", "aria-label": title });
      input.addEventListener("keydown", (event) => {
        if (event.key !== "Enter") return;
        // Else the same key would go on to press the button that has the focus after the dialog.
        event.preventDefault();
        input.closest(".dialog")?.querySelector<HTMLElement>("button.primary")?.click();
      });
      const buttons = [
        { label: "确定", answer: true, primary: true },
        { label: "取消", answer: false },
      ];
      const accepted = await show({ title, message: "", escape: false, buttons }, input);
      return accepted ? input.value : null;
    },
  };
}

function keepFocus(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  event.preventDefault();
  const now = stops.indexOf(document.activeElement as HTMLElement);
  stops[(now + (event.shiftKey ? stops.length - 1 : 1)) % stops.length]?.focus();
}
