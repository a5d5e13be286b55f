import type { CollectedFile } from "./collected-file";
import { kindByName } from "./kind-by-name";
import { sameShortName } from "./match-body";
import { shortNameKey } from "./name-key";

/** Groups of files of one name each, put together where the names are short for each other and the figures the same. */
export function sameUnits(groups: readonly (readonly CollectedFile[])[]): CollectedFile[][] {
  const united: { readonly short: string; readonly figures: string; readonly files: CollectedFile[] }[] = [];
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    const short = mayBeShort(first.unit) ? shortNameKey(first.unit) : "";
    const figures = figuresOf(first);
    const known = united.find((each) => sameShortName(each.short, short) && each.figures === figures);
    if (known) known.files.push(...group);
    else united.push({ short, figures, files: [...group] });
  }
  return united.map(({ files }) => files);
}

/** Names that are short for each other, so that they may be one unit's, a list each. */
export function sameNames(units: readonly string[]): string[][] {
  const lists: string[][] = [];
  for (const unit of units.filter(mayBeShort)) {
    const known = lists.find((list) =>
      list.some((each) => sameShortName(shortNameKey(each), shortNameKey(unit))),
    );
    if (known) known.push(unit);
    else lists.push([unit]);
  }
  return lists.filter((list) => list.length > 1);
}

/** A government and its 办公室 are two names of one by nature, and counted once as it is. */
function mayBeShort(unit: string): boolean {
  return kindByName(unit) !== "government";
}

function figuresOf({ read }: CollectedFile): string {
  return JSON.stringify([
    read?.report.edition,
    [...(read?.report.figures ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}
