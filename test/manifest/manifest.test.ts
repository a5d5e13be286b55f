import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { everyElement, readXmlTree, type XmlElement } from "./xml-tree";

const root = join(__dirname, "../..");
const base = "https://localhost:3000";
const manifest = readXmlTree(readFileSync(join(root, "manifest.xml"), "utf8"));
const elements = [...everyElement(manifest)];

const named = (name: string, within: readonly XmlElement[] = elements) =>
  within.filter((element) => element.name === name);

function one(name: string): XmlElement {
  const [first, ...others] = named(name);
  if (first === undefined || others.length > 0) throw new Error(`${others.length + 1} elements ${name}`);
  return first;
}

const childNames = (element: XmlElement) => element.children.map((child) => child.name);

const addresses = elements.flatMap((element) => {
  const value = element.attributes["DefaultValue"] ?? "";
  return value.startsWith("http") ? [value] : [];
});

/** Width and height as the PNG header states them. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("the parts of the manifest stand in the order the schema asks for", () => {
  expect(childNames(manifest)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  expect(childNames(one("VersionOverrides"))).toEqual(["Hosts", "Resources"]);
  expect(childNames(one("DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
  expect(childNames(one("Resources"))).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
  expect(childNames(one("Group")).slice(0, 2)).toEqual(["Label", "Icon"]);
  for (const control of named("Control")) {
    expect(childNames(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
  }
});

test("the namespaces are those of an add-in-only task pane", () => {
  expect(manifest.attributes["xsi:type"]).toBe("TaskPaneApp");
  expect(manifest.namespace).toBe("http://schemas.microsoft.com/office/appforoffice/1.1");
  expect(one("Resources").namespace).toBe("http://schemas.microsoft.com/office/taskpaneappversionoverrides");
  expect(one("Images").namespace).toBe("http://schemas.microsoft.com/office/officeappbasictypes/1.0");
  expect(one("VersionOverrides").attributes["xsi:type"]).toBe("VersionOverridesV1_0");
});

test("the add-in is identified by a random GUID and a version of four numbers", () => {
  expect(one("Id").text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(one("Version").text).toMatch(/^[1-9]\d{0,4}(\.\d{1,5}){3}$/);
});

test("the manifest asks for workbooks, reading and writing, and only ExcelApi 1.1, so that an old Excel shows it", () => {
  expect(named("Host").map((host) => host.attributes["Name"] ?? host.attributes["xsi:type"])).toEqual([
    "Workbook",
    "Workbook",
  ]);
  expect(named("Set").map(({ attributes }) => attributes)).toEqual([{ Name: "ExcelApi", MinVersion: "1.1" }]);
  expect(one("Permissions").text).toBe("ReadWriteDocument");
});

test("every text is Chinese first, with English second", () => {
  expect(one("DefaultLocale").text).toBe("zh-CN");
  const texts = [one("DisplayName"), ...named("Description").slice(0, 1), ...named("String")];
  for (const text of texts) {
    expect(text.attributes["DefaultValue"]).toMatch(/[\u4e00-\u9fff]/);
    expect(text.children.map(({ name, attributes }) => [name, attributes["Locale"]])).toEqual([
      ["Override", "en-US"],
    ]);
    expect(text.children[0]?.attributes["Value"]).toMatch(/^[\x20-\x7e]+$/);
  }
});

test("no text is longer than Excel takes", () => {
  const limits = { DisplayName: 125, Description: 250 };
  for (const [name, limit] of Object.entries(limits)) {
    for (const element of named(name, manifest.children)) checkLength(element, limit);
  }
  for (const text of one("ShortStrings").children) checkLength(text, 125);
  for (const text of one("LongStrings").children) checkLength(text, 250);

  function checkLength(element: XmlElement, limit: number): void {
    const values = [element.attributes["DefaultValue"], element.children[0]?.attributes["Value"]];
    for (const value of values) {
      expect(value).toBeTruthy();
      expect(value?.length).toBeLessThanOrEqual(limit);
    }
  }
});

test("ids of resources stay within the 32 characters Excel takes and are defined once", () => {
  const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every resource is used, and every use has its resource", () => {
  const defined = one("Resources").children.flatMap((kind) =>
    kind.children.map(({ attributes }) => attributes["id"] ?? ""),
  );
  const used = new Set(elements.flatMap(({ attributes }) => attributes["resid"] ?? []));
  expect([...used].sort()).toEqual([...defined].sort());
});

test("every address is https and below the one base address a build replaces", () => {
  expect(addresses.length).toBeGreaterThan(30);
  expect(addresses.filter((address) => !address.startsWith(`${base}/`))).toEqual([]);
});

test("every icon is a file of the pixel size it is used for", () => {
  const images = new Map(
    one("Images").children.map(({ attributes }) => [attributes["id"], attributes["DefaultValue"] ?? ""]),
  );
  const uses = named("Image").flatMap(({ attributes }) =>
    attributes["resid"] === undefined
      ? []
      : [[images.get(attributes["resid"]), Number(attributes["size"])] as const],
  );
  uses.push(
    [one("IconUrl").attributes["DefaultValue"], 32],
    [one("HighResolutionIconUrl").attributes["DefaultValue"], 64],
  );
  expect(uses).toHaveLength(5 * 8 + 2);
  for (const [address, size] of uses) {
    const file = join(root, (address ?? "").slice(base.length));
    expect([address, ...pngSize(file)]).toEqual([address, size, size]);
  }
});

test("every icon set holds the eight sizes of the ribbon", () => {
  const icons = named("Icon");
  expect(icons).toHaveLength(5);
  for (const icon of icons) {
    expect(icon.children.map(({ attributes }) => attributes["size"])).toEqual([
      "16",
      "20",
      "24",
      "32",
      "40",
      "48",
      "64",
      "80",
    ]);
  }
});

test("the ribbon group stands on the Home tab and its buttons share one pane", () => {
  expect(one("OfficeTab").attributes["id"]).toBe("TabHome");
  const strings = new Map(
    named("String").map(({ attributes }) => [attributes["id"], attributes["DefaultValue"]]),
  );
  const urls = new Map(named("Url").map(({ attributes }) => [attributes["id"], attributes["DefaultValue"]]));
  const buttons = named("Control").map((control) => {
    const inside = [...everyElement(control)];
    const [action] = named("Action", inside);
    const [pane] = named("TaskpaneId", inside);
    const [location] = named("SourceLocation", inside);
    return {
      label: strings.get(control.children[0]?.attributes["resid"]),
      action: action?.attributes["xsi:type"],
      pane: pane?.text,
      opens: urls.get(location?.attributes["resid"]),
    };
  });
  expect(strings.get(one("Group").children[0]?.attributes["resid"])).toBe("年报");
  expect(buttons).toEqual([
    { label: "打开", action: "ShowTaskpane", pane: "Nianbao", opens: `${base}/taskpane.html` },
    { label: "新建年报", action: "ShowTaskpane", pane: "Nianbao", opens: `${base}/taskpane.html?task=new` },
    { label: "核对", action: "ShowTaskpane", pane: "Nianbao", opens: `${base}/taskpane.html?task=check` },
    { label: "生成Word", action: "ShowTaskpane", pane: "Nianbao", opens: `${base}/taskpane.html?task=word` },
  ]);
});

test("every page the manifest opens has its template", () => {
  const pages = new Set(
    addresses.filter((address) => address.includes(".html")).map((address) => new URL(address).pathname),
  );
  expect([...pages].sort()).toEqual(["/commands.html", "/taskpane.html"]);
  for (const page of pages) {
    const name = page.slice(1, -".html".length);
    expect([page, existsSync(join(root, `src/${name}/${name}.html`))]).toEqual([page, true]);
  }
});
