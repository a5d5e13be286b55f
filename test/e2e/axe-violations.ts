import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

declare global {
  interface Window {
    /** Put into the page by these tests. */
    axe: typeof import("axe-core");
  }
}

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds wrong, as rule, element and reason; the page must have been opened with `bypassCSP`. Colours are
 * judged where they end, not on their way.
 */
export async function axeViolations(pane: Frame | Page): Promise<unknown[]> {
  await pane.addScriptTag({ content: axeSource });
  await pane.addStyleTag({ content: "* { transition: none !important }" });
  const { violations } = await pane.evaluate((): Promise<AxeResults> => window.axe.run(document));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => [id, html, any[0]?.message]));
}
