import type { Host } from "../excel-host/protocol/create-host";
import type { Bench } from "./bench";
import type { CellEntry } from "./cell-entry";
import { element } from "./element";
import { onceATurn } from "./once-a-turn";

const modes = { idle: "就绪", enter: "输入", edit: "编辑" };

/** The line at the foot: cell mode, what is selected summed up, and what the add-in asked of Excel so far. */
export function createStatusBar(
  { bench, entry }: { bench: Bench; entry: CellEntry },
  host: () => Host | null,
): { element: HTMLElement; say(hint: string): void } {
  const mode = element("span", { role: "status" });
  const hint = element("span", { className: "hint" });
  const sums = element("span", { className: "sums" });
  const counts = element("span", {
    className: "counts",
    title: "加载项到现在为止的同步次数和写入动作数；点击清零",
  });
  counts.addEventListener("click", () => host()?.counter.reset());
  let said = "";

  const update = (): void => {
    mode.textContent = modes[entry.mode];
    sums.textContent = summary(bench);
  };
  const updateSoon = onceATurn(update);
  bench.onChange((event) => {
    if (event.type !== "history") updateSoon();
  });
  entry.onChange(update);
  const count = (): void => {
    const now = host()?.counter;
    const mistakes = host()?.mistakes.length ?? 0;
    const text = now ? `${now.syncs} ${now.writeActions} ${mistakes}` : "";
    if (text === said) return;
    said = text;
    counts.replaceChildren(
      ...(mistakes > 0 ? [element("strong", {}, `模拟出错 ${mistakes} 次，见控制台　`)] : []),
      ...(now
        ? [
            "同步 ",
            element("b", {}, String(now.syncs)),
            "　写入 ",
            element("b", {}, String(now.writeActions)),
          ]
        : []),
    );
  };
  // The host tells nobody when it counts, and a glance five times a second costs nothing.
  setInterval(count, 200);
  update();
  return {
    element: element("footer", { className: "status-bar" }, mode, hint, sums, counts),
    say: (text) => (hint.textContent = hint.title = text),
  };
}

/** 计数、求和 of the selected cells, as Excel shows them when more than one is filled. */
function summary(bench: Bench): string {
  const sheet = bench.book.activeSheet;
  const area = sheet.selection.areas[0];
  const clipped = area && sheet.clip(area);
  if (!clipped || clipped.rowCount * clipped.columnCount > 20_000) return "";
  const values = sheet
    .values(clipped)
    .flat()
    .filter((value) => value !== null);
  const numbers = values.filter((value) => typeof value === "number");
  if (values.length < 2) return "";
  const sum = Number(numbers.reduce((total, value) => total + value, 0).toPrecision(15));
  return numbers.length > 0 ? `计数：${values.length}　求和：${sum}` : `计数：${values.length}`;
}
