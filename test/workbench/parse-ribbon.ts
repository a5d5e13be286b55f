/** What a ribbon button does: open a task pane at an address, or run a function of the function file. */
export type RibbonAction =
  | { readonly kind: "showTaskpane"; readonly taskpaneId: string; readonly address: string }
  | { readonly kind: "executeFunction"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  /** The address of the icon nearest to 32 pixels. */
  readonly icon: string | undefined;
  readonly action: RibbonAction;
}

export interface RibbonMenu {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  readonly icon: string | undefined;
  readonly items: readonly RibbonButton[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  /** Null stands for the home tab; else the label of the add-in's own tab. */
  readonly tab: string | null;
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
}

export interface Ribbon {
  /** The add-in's name, as it stands over the task pane. */
  readonly name: string;
  readonly groups: readonly RibbonGroup[];
  /** The page with the functions of the buttons; undefined when the manifest names none. */
  readonly functionFile: string | undefined;
  /** The page the add-in opens when there is no button at all. */
  readonly defaultPane: string;
  /** The functions run in the task pane itself (a shared runtime). */
  readonly sharedRuntime: boolean;
}

const children = (parent: Element | undefined, name: string): Element[] =>
  Array.from(parent?.children ?? []).filter((element) => element.localName === name);

const child = (parent: Element | undefined, name: string): Element | undefined => children(parent, name)[0];

const within = (parent: Element | undefined, name: string): Element[] =>
  Array.from(parent?.getElementsByTagNameNS("*", name) ?? []);

/**
 * Reads the ribbon of an add-in-only manifest, in the given language where the manifest has an override for it.
 * Addresses keep their path and lose their origin, since everything is served from the workbench's own.
 * Throws when a button names a resource that is not there: Excel would drop the whole ribbon.
 */
export function parseRibbon(manifest: string, language = "zh-CN"): Ribbon {
  const root = new DOMParser().parseFromString(manifest, "text/xml").documentElement;
  if (root.localName !== "OfficeApp") throw new Error("manifest.xml 不是加载项清单。");
  const overrides = within(root, "VersionOverrides").at(-1);
  const resources = readResources(child(overrides, "Resources") ?? overrides, language);
  const form = within(overrides, "DesktopFormFactor")[0];
  const settings = child(root, "DefaultSettings");
  const functionFile = child(form, "FunctionFile")?.getAttribute("resid");
  const displayName = child(root, "DisplayName");
  return {
    name: displayName ? textOf(displayName, language) : "",
    groups: within(form, "Group").map((group) => readGroup(group, resources)),
    functionFile: functionFile ? localAddress(resources(functionFile)) : undefined,
    defaultPane: localAddress(
      child(settings, "SourceLocation")?.getAttribute("DefaultValue") ?? "/taskpane.html",
    ),
    sharedRuntime: within(overrides, "Runtime").some(
      (runtime) => runtime.getAttribute("lifetime") === "long",
    ),
  };
}

type Resources = (id: string | null | undefined) => string;

function readResources(parent: Element | undefined, language: string): Resources {
  const values = new Map<string, string>();
  for (const name of ["Image", "Url", "String"]) {
    for (const element of within(parent, name)) {
      const translated = children(element, "Override").find(
        (each) => each.getAttribute("Locale") === language,
      );
      const value = (translated ?? element).getAttribute(translated ? "Value" : "DefaultValue");
      values.set(element.getAttribute("id") ?? "", value ?? "");
    }
  }
  return (id) => {
    const value = values.get(id ?? "");
    if (value === undefined) throw new Error(`manifest.xml 引用了不存在的资源 ${id ?? "（无 resid）"}。`);
    return value;
  };
}

function textOf(element: Element, language: string): string {
  const translated = children(element, "Override").find((each) => each.getAttribute("Locale") === language);
  return (translated ?? element).getAttribute(translated ? "Value" : "DefaultValue") ?? "";
}

function readGroup(group: Element, resources: Resources): RibbonGroup {
  const tab = group.closest("CustomTab");
  return {
    id: group.getAttribute("id") ?? "",
    label: resources(child(group, "Label")?.getAttribute("resid")),
    tab: tab ? resources(child(tab, "Label")?.getAttribute("resid")) : null,
    controls: children(group, "Control").map((control) => readControl(control, resources)),
  };
}

function readControl(control: Element, resources: Resources): RibbonButton | RibbonMenu {
  const tip = child(control, "Supertip");
  const shown = {
    id: control.getAttribute("id") ?? "",
    label: resources(child(control, "Label")?.getAttribute("resid")),
    tip: {
      title: resources(child(tip, "Title")?.getAttribute("resid")),
      text: resources(child(tip, "Description")?.getAttribute("resid")),
    },
    icon: readIcon(child(control, "Icon"), resources),
  };
  const items = child(control, "Items");
  if (items)
    return {
      ...shown,
      items: children(items, "Item").map((item) => readControl(item, resources) as RibbonButton),
    };
  return { ...shown, action: readAction(child(control, "Action"), resources) };
}

function readIcon(icon: Element | undefined, resources: Resources): string | undefined {
  const images = children(icon, "Image");
  const best = images.find((image) => image.getAttribute("size") === "32") ?? images.at(-1);
  return best ? localAddress(resources(best.getAttribute("resid"))) : undefined;
}

function readAction(action: Element | undefined, resources: Resources): RibbonAction {
  const kind = action?.getAttribute("xsi:type");
  if (kind === "ExecuteFunction") {
    return {
      kind: "executeFunction",
      functionName: child(action, "FunctionName")?.textContent?.trim() ?? "",
    };
  }
  if (kind !== "ShowTaskpane") throw new Error(`manifest.xml 中有工作台不认识的动作 ${kind ?? "（无）"}。`);
  return {
    kind: "showTaskpane",
    taskpaneId: child(action, "TaskpaneId")?.textContent?.trim() ?? "",
    address: localAddress(resources(child(action, "SourceLocation")?.getAttribute("resid"))),
  };
}

/** `https://server/base/taskpane.html?x=1` → `/taskpane.html?x=1`, below wherever the manifest says it is. */
function localAddress(address: string): string {
  const { pathname, search, hash } = new URL(address, "https://localhost");
  const inAssets = /\/assets\/[^/]+$/.exec(pathname)?.[0];
  return (inAssets ?? pathname.slice(pathname.lastIndexOf("/"))) + search + hash;
}
