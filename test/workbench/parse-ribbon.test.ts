/** @jest-environment jsdom */
import { parseRibbon } from "./parse-ribbon";

const control = (id: string, action: string) => `
  <Control xsi:type="Button" id="${id}"><Label resid="${id}.Label"/>
    <Supertip><Title resid="${id}.Label"/><Description resid="Tip"/></Supertip>
    <Icon><bt:Image size="16" resid="Icon16"/><bt:Image size="32" resid="Icon32"/></Icon>${action}</Control>`;

const manifest = (controls: string) => `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="TaskPaneApp">
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/></DefaultSettings>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides">
    <Hosts><Host xsi:type="Workbook"><DesktopFormFactor><FunctionFile resid="Commands"/>
      <ExtensionPoint xsi:type="PrimaryCommandSurface"><OfficeTab id="TabHome"><Group id="Report">
        <Label resid="Group"/>${controls}</Group></OfficeTab></ExtensionPoint>
    </DesktopFormFactor></Host></Hosts>
    <Resources>
      <bt:Images><bt:Image id="Icon16" DefaultValue="https://localhost:3000/assets/icon-16.png"/>
        <bt:Image id="Icon32" DefaultValue="https://localhost:3000/assets/icon-32.png"/></bt:Images>
      <bt:Urls><bt:Url id="Commands" DefaultValue="https://localhost:3000/commands.html"/>
        <bt:Url id="Pane" DefaultValue="https://intranet.example/nianbao/taskpane.html?view=check"/></bt:Urls>
      <bt:ShortStrings><bt:String id="Group" DefaultValue="Annual report"><bt:Override Locale="zh-CN" Value="年报"/></bt:String>
        <bt:String id="Open.Label" DefaultValue="打开"/><bt:String id="Check.Label" DefaultValue="核对"/></bt:ShortStrings>
      <bt:LongStrings><bt:String id="Tip" DefaultValue="打开年报助手"/></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

const open = control(
  "Open",
  '<Action xsi:type="ShowTaskpane"><TaskpaneId>Main</TaskpaneId><SourceLocation resid="Pane"/></Action>',
);
const check = control(
  "Check",
  '<Action xsi:type="ExecuteFunction"><FunctionName>check</FunctionName></Action>',
);

test("labels come in the language asked for, else as given", () => {
  const ribbon = parseRibbon(manifest(open));
  expect(ribbon.groups.map((group) => [group.label, group.controls.map((each) => each.label)])).toEqual([
    ["年报", ["打开"]],
  ]);
  expect(parseRibbon(manifest(open), "en-US").groups[0]?.label).toBe("Annual report");
});

test("a pane on another server is opened from the workbench's own", () => {
  expect(parseRibbon(manifest(open)).groups[0]?.controls[0]).toMatchObject({
    icon: "/assets/icon-32.png",
    tip: { title: "打开", text: "打开年报助手" },
    action: { kind: "showTaskpane", taskpaneId: "Main", address: "/taskpane.html?view=check" },
  });
});

test("a function button names its function and the manifest its page", () => {
  const ribbon = parseRibbon(manifest(open + check));
  expect(ribbon.functionFile).toBe("/commands.html");
  expect(ribbon.groups[0]?.controls[1]).toMatchObject({
    action: { kind: "executeFunction", functionName: "check" },
  });
});

test("a button that names a missing resource is refused by name", () => {
  expect(() => parseRibbon(manifest(control("Lost", "<Action/>")))).toThrow("Lost.Label");
});
