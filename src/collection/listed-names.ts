/** How many names a sentence lists before it only hints at the rest. */
const shown = 10;

/** Names as a sentence lists them: the first ten, and 等. */
export function listedNames(names: readonly string[]): string {
  const first = names.slice(0, shown).join("、");
  return names.length > shown ? `${first}等` : first;
}
