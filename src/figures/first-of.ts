/**
 * What a sentence lists: the first few, and where there are more, how many there are. `measure` is the word that counts
 * them: 个 units, 格 cells.
 */
export function firstOf(
  names: readonly string[],
  measure: string,
  { most = 10, between = "、" }: { readonly most?: number; readonly between?: string } = {},
): string {
  const first = names.slice(0, most).join(between);
  return names.length > most ? `${first}等${names.length}${measure}` : first;
}
