import type { Frame, Page } from "playwright-core";

/** The longest tasks of more than 50 ms, in milliseconds; 0 where there was none: browsers tell of no shorter ones. */
export interface LongestTasks {
  /** While files were read. */
  readonly reading: number;
  /** Afterwards: judging, adding up, showing. */
  readonly after: number;
  /** How long reading took, in milliseconds. */
  readonly read: number;
}

interface Task {
  readonly start: number;
  readonly duration: number;
}

declare global {
  interface Window {
    longTasks: Task[];
    /** When the first file was asked for, and when the last was read. */
    readFrom: number;
    readUntil: number;
  }
}

/** Watches the main thread of a page that is about to collect; what is returned tells what was seen until then. */
export async function watchLongTasks(pane: Page | Frame): Promise<() => Promise<LongestTasks>> {
  await pane.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        window.longTasks.push({ start: startTime, duration });
      }
    }).observe({ entryTypes: ["longtask"] });
    // The line of progress stands while files are read.
    new MutationObserver(() => {
      const isReading = [...document.querySelectorAll("label")].some((label) =>
        /^正在读取 \d+／\d+$/.test(label.textContent ?? ""),
      );
      if (!isReading) return;
      window.readFrom ??= performance.now();
      window.readUntil = performance.now();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () =>
    pane.evaluate(() => {
      const { longTasks, readFrom, readUntil } = window;
      const longest = (among: readonly Task[]) => Math.max(0, ...among.map(({ duration }) => duration));
      return {
        reading: longest(longTasks.filter(({ start }) => start >= readFrom && start < readUntil)),
        after: longest(longTasks.filter(({ start }) => start >= readUntil)),
        read: readUntil - readFrom,
      };
    });
}
