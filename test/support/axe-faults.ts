import axe from "axe-core";

/**
 * The rules of axe that the page breaks. jsdom paints nothing, so colours are for the tests in a browser; a panel that
 * is shown alone has no page with landmarks round it.
 */
export async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
