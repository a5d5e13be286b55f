import { element } from "./element";
import type { Ribbon, RibbonAction, RibbonButton, RibbonMenu } from "./parse-ribbon";
import { openContextMenu } from "./context-menu";

/** A tab of the ribbon that is not the add-in's. */
export interface RibbonPage {
  readonly label: string;
  readonly content: HTMLElement;
}

/** Draws the ribbon: home tab with the add-in's groups, the add-in's own tabs, and further pages. */
export function createRibbon(
  ribbon: Ribbon,
  homeGroups: readonly HTMLElement[],
  pages: readonly RibbonPage[],
  run: (action: RibbonAction, buttonId: string) => void,
): HTMLElement {
  const groupsOf = (tab: string | null): HTMLElement[] =>
    ribbon.groups
      .filter((group) => group.tab === tab)
      .map((group) =>
        createRibbonGroup(
          group.label,
          group.controls.map((control) => drawControl(control, run)),
        ),
      );
  const ownTabs = [...new Set(ribbon.groups.map((group) => group.tab))].filter((tab) => tab !== null);
  const all: RibbonPage[] = [
    { label: "开始", content: element("div", {}, ...homeGroups, ...groupsOf(null)) },
    ...ownTabs.map((tab) => ({ label: tab, content: element("div", {}, ...groupsOf(tab)) })),
    ...pages,
  ];
  const tabs = element("div", { className: "ribbon-tabs", role: "tablist", "aria-label": "功能区" });
  const body = element("div", { className: "ribbon-body", role: "tabpanel" });
  const show = (index: number): void => {
    const page = all[index];
    if (!page) return;
    Array.from(tabs.children).forEach((tab, each) =>
      tab.setAttribute("aria-selected", String(each === index)),
    );
    page.content.className = "ribbon-groups";
    body.replaceChildren(page.content);
    body.setAttribute("aria-label", page.label);
  };
  tabs.append(
    ...all.map(({ label }, index) =>
      element(
        "button",
        { type: "button", role: "tab", className: "ribbon-tab", onclick: () => show(index) },
        label,
      ),
    ),
  );
  show(0);
  return element("nav", { className: "ribbon", "aria-label": "功能区" }, tabs, body);
}

export function createRibbonGroup(label: string, controls: readonly HTMLElement[]): HTMLElement {
  return element(
    "div",
    { className: "ribbon-group", role: "group", "aria-label": label },
    element("div", { className: "ribbon-controls" }, ...controls),
    element("div", { className: "ribbon-group-label", "aria-hidden": "true" }, label),
  );
}

/** A button with a picture above its label; the picture is a character or an image's address. */
export function createRibbonButton(
  label: string,
  picture: string | undefined,
  title: string,
  onclick: (event: MouseEvent) => void,
): HTMLButtonElement {
  const isImage = picture !== undefined && picture.length > 2;
  const shown = isImage
    ? element("img", { src: picture, alt: "", width: 32, height: 32 })
    : element("span", { className: "ribbon-glyph", "aria-hidden": "true" }, picture ?? "▢");
  return element(
    "button",
    { type: "button", className: "ribbon-button", title, onclick },
    shown,
    element("span", {}, label),
  );
}

function drawControl(
  control: RibbonButton | RibbonMenu,
  run: (action: RibbonAction, buttonId: string) => void,
): HTMLElement {
  const title = `${control.tip.title}\n${control.tip.text}`;
  const made = createRibbonButton(control.label, control.icon, title, () => {
    if ("action" in control) return run(control.action, control.id);
    const { left, bottom } = made.getBoundingClientRect();
    openContextMenu(
      left,
      bottom,
      control.items.map((item) => ({ label: item.label, run: () => run(item.action, item.id) })),
    );
  });
  made.dataset["control"] = control.id;
  return made;
}
