import type { BodyKind } from "../consolidation/index";
import { nameKey } from "./name-key";
import { namesInText } from "./names-in-text";

/** A body a text may list, by its name and kind. */
export interface ListedBody {
  readonly unit: string;
  readonly kind: BodyKind;
}

/** Signs between a name and its number at most: 甲镇收到5件. */
const between = 6;

/** A part of a text that is a number of 件 and what stands before it. */
interface Item {
  readonly words: string;
  readonly count: number;
}

/** What stands for bodies of a kind together: 市各有关部门, 各镇街. */
const groups: Readonly<Partial<Record<BodyKind, RegExp>>> = {
  department: /(各|直|其他|其余).{0,6}(部门|单位)/,
  township: /(各|其他|其余).{0,4}(镇|乡|街道|镇街)/,
  lower: /(各|其他|其余).{0,4}(县|区|市)/,
};

/**
 * The numbers a paragraph lists body by body, where together they stand for all bodies: each by its name or a shorter
 * one, or several of one kind together (市各有关部门933件). Undefined where any is left out, or a name may mean two.
 */
export function listedCounts(
  paragraph: string,
  bodies: readonly ListedBody[],
): readonly number[] | undefined {
  const items = itemsOf(nameKey(paragraph));
  const names = bodies.map((body) => ({ body, ...namesInText(body.unit) }));
  const listed = new Map<ListedBody, number>();
  const unnamed: Item[] = [];
  for (const item of items) {
    const fits = names.flatMap(({ body, own, cut }) => {
      const lengths = [
        ...own.filter((name) => endsBehind(item, item.words.indexOf(name), name)),
        ...cut.filter((name) => endsBehind(item, item.words.startsWith(name) ? 0 : -1, name)),
      ].map(({ length }) => length);
      return lengths.length > 0 ? [{ body, length: Math.max(...lengths) }] : [];
    });
    // 城关镇卫生院 is not 城关镇.
    const longest = Math.max(...fits.map(({ length }) => length));
    const [first, second] = fits.filter(({ length }) => length === longest);
    if (second) return undefined;
    if (!first) unnamed.push(item);
    else if (!listed.has(first.body)) listed.set(first.body, item.count);
  }
  const together = groupCounts(
    bodies.filter((body) => !listed.has(body)),
    [...listed.keys()],
    unnamed,
  );
  return together && [...listed.values(), ...together];
}

function itemsOf(text: string): Item[] {
  return text.split(/[、,;。:()]/).flatMap((part) => {
    const [, words = "", digits] = /^(?:其中|分别(?:为|是))?(\D+?)(\d+)件/.exec(part) ?? [];
    return digits === undefined ? [] : [{ words, count: Number(digits) }];
  });
}

function endsBehind({ words }: Item, at: number, name: string): boolean {
  return at >= 0 && words.length - at - name.length <= between;
}

/** The numbers of those that are listed together; undefined where some are not, or only some of a kind may be. */
function groupCounts(
  left: readonly ListedBody[],
  listed: readonly ListedBody[],
  items: readonly Item[],
): readonly number[] | undefined {
  const kinds = [...new Set(left.map(({ kind }) => kind))];
  const counts = kinds.map((kind) => {
    const found = items.filter(({ words }) => groups[kind]?.test(words) === true);
    const [only] = found;
    const isOfAll = found.length === 1 && !listed.some((body) => body.kind === kind);
    return isOfAll ? only?.count : undefined;
  });
  return counts.every((count) => count !== undefined) ? counts : undefined;
}
