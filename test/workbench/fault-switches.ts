import type { Faults } from "../excel-host/protocol/faults";
import { element } from "./element";
import { createRibbonGroup } from "./ribbon-view";

/** The levels worth trying: below the floor, the floor, and where something more begins. */
export const excelApiLevels = ["1.1", "1.3", "1.6", "1.7", "1.8", "1.9", "1.10", "1.13", "1.14", "1.15"];

/** The ribbon page that makes the emulated Excel older, slower or unreliable. Changes act at once. */
export function createFaultSwitches(
  faults: () => Faults,
  excelApi: { readonly level: string; change(level: string): void },
): HTMLElement {
  const level = element(
    "select",
    { onchange: () => excelApi.change(level.value) },
    ...excelApiLevels.map((each) =>
      element("option", { value: each, selected: each === excelApi.level }, `ExcelApi ${each}`),
    ),
  );
  const number = (
    read: (f: Faults) => number,
    write: (f: Faults, value: number) => void,
    step: number,
  ): HTMLElement =>
    element("input", {
      type: "number",
      min: "0",
      step: String(step),
      value: String(read(faults())),
      oninput: (event: Event) => {
        const value = (event.target as HTMLInputElement).valueAsNumber;
        if (Number.isFinite(value)) write(faults(), value);
      },
    });
  const check = (read: (f: Faults) => boolean, write: (f: Faults, on: boolean) => void): HTMLElement =>
    element("input", {
      type: "checkbox",
      checked: read(faults()),
      onchange: (event: Event) => write(faults(), (event.target as HTMLInputElement).checked),
    });
  const choose = <Value extends string>(
    options: readonly (readonly [Value, string])[],
    now: Value,
    write: (value: Value) => void,
  ): HTMLElement => {
    const select = element("select", { onchange: () => write(select.value as Value) });
    select.append(
      ...options.map(([value, label]) => element("option", { value, selected: value === now }, label)),
    );
    return select;
  };
  const labelled = (label: string, control: HTMLElement, title: string): HTMLElement =>
    element("label", { title }, label, control);
  const ticked = (label: string, control: HTMLElement, title: string): HTMLElement =>
    element("label", { title }, control, label);
  const group = (label: string, ...controls: HTMLElement[]): HTMLElement =>
    createRibbonGroup(label, [element("div", { className: "switches" }, ...controls)]);

  const events: readonly (readonly [Faults["events"], string])[] = [
    ["normal", "正常"],
    ["off", "全部丢失"],
    ["late", "迟到"],
    ["double", "发两次"],
  ];
  const refusals: readonly (readonly [string, string])[] = [
    ["0", "正常"],
    ["1", "拒绝1次"],
    ["5", "拒绝5次"],
    ["Infinity", "一直拒绝"],
  ];
  return element(
    "div",
    {},
    group("版本", labelled("权限", level, "加载项能用的 ExcelApi 版本；改动后任务窗格会重新载入")),
    group(
      "速度与事件",
      labelled(
        "每次同步（毫秒）",
        number(
          (f) => f.latency,
          (f, value) => (f.latency = value),
          50,
        ),
        "每次 sync 用时",
      ),
      labelled(
        "事件",
        choose(events, faults().events, (value) => (faults().events = value)),
        "工作表事件怎样送到加载项",
      ),
    ),
    group(
      "拒绝",
      labelled(
        "单元格编辑中",
        choose(
          refusals,
          String(faults().cellEditRefusals),
          (value) => (faults().cellEditRefusals = Number(value)),
        ),
        "接下来几次同步以 InvalidOperationInCellEditMode 拒绝",
      ),
      ticked(
        "别的工作簿在前",
        check(
          (f) => f.inactiveWorkbook,
          (f, on) => (f.inactiveWorkbook = on),
        ),
        "要求本工作簿在前的调用会失败",
      ),
      ticked(
        "重复撤消保护报错",
        check(
          (f) => f.unprotectRefusesNoOp,
          (f, on) => (f.unprotectRefusesNoOp = on),
        ),
        "对未保护的工作表 unprotect() 答 AccessDenied",
      ),
      ticked(
        "设置不保存",
        check(
          (f) => f.metadataLost,
          (f, on) => (f.metadataLost = on),
        ),
        "加载项设置和自定义 XML 读回来是空的",
      ),
    ),
    group(
      "半途失败",
      labelled(
        "失败于第几步",
        element("input", {
          type: "number",
          min: "0",
          placeholder: "不失败",
          oninput: (event: Event) => {
            const { value, valueAsNumber } = event.target as HTMLInputElement;
            faults().failAtAction = value === "" ? null : valueAsNumber;
          },
        }),
        "下一批调用做到这一步（从0数起）时失败，之前的已经生效",
      ),
      labelled(
        "先放过几批写入",
        number(
          (f) => f.failAfterBatches,
          (f, value) => (f.failAfterBatches = value),
          1,
        ),
        "半途失败之前先放过几批写入",
      ),
    ),
  );
}
