/**
 * Takes apart the cells of a row that have run together when a table was copied as text (“5345”, “25380363300630003”):
 * the one way of cutting them into so many whole numbers that in every block the last is the sum of the others.
 * Undefined when there is no such way, or more than one: then nobody can say what was printed.
 */
export function splitRunTogether(
  cells: readonly string[],
  count: number,
  blockSize: number | undefined,
): string[] | undefined {
  const pieces = cells
    .map((cell) => cell.normalize("NFKC").replace(/\s+/g, ""))
    .filter((cell) => cell !== "");
  if (blockSize === undefined || pieces.length === 0 || pieces.length > count) return undefined;
  if (pieces.some((piece) => !/^\d{1,60}$/.test(piece))) return undefined;
  const found: string[][] = [];
  cut(pieces, 0, 0, [], { count, blockSize, found });
  const [only, another] = found;
  return another ? undefined : only;
}

interface Search {
  readonly count: number;
  readonly blockSize: number;
  readonly found: string[][];
}

/** Cuts the next number off the piece and goes on; a block that does not add up ends the branch. */
function cut(
  pieces: readonly string[],
  piece: number,
  from: number,
  numbers: readonly string[],
  search: Search,
): void {
  const { count, blockSize, found } = search;
  if (found.length > 1) return;
  const text = pieces[piece];
  if (text === undefined) {
    if (numbers.length === count) found.push([...numbers]);
    return;
  }
  const left = pieces.slice(piece).join("").length - from;
  if (count - numbers.length > left || numbers.length >= count) return;
  const inBlock = numbers.length % blockSize;
  const sum = numbers.slice(numbers.length - inBlock).reduce((total, one) => total + Number(one), 0);
  for (let to = from + 1; to <= Math.min(text.length, from + 9); to += 1) {
    const number = text.slice(from, to);
    if (number.length > 1 && number.startsWith("0")) return;
    // The last of a block is the sum of the others, and is known beforehand.
    if (inBlock === blockSize - 1 && Number(number) !== sum) continue;
    const next = to === text.length ? ([piece + 1, 0] as const) : ([piece, to] as const);
    cut(pieces, next[0], next[1], [...numbers, number], search);
  }
}
