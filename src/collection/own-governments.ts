import { kindByName } from "./kind-by-name";
import { shortNameKey } from "./name-key";

/** What tells which of several governments is the office's own. */
interface Signs {
  /** The office that collects, where its name is known. */
  readonly office?: string | undefined;
  /** Governments a list calls the office's own. */
  readonly stated?: readonly string[];
}

/**
 * Which of these governments are the office's own; the others are one level down. Several names may be one government,
 * as 示例区人民政府 and its 办公室 are. Undefined where nothing tells: no name begins all others, none alone is an 办公室.
 */
export function ownGovernments(
  names: readonly string[],
  { office = "", stated = [] }: Signs = {},
): readonly string[] | undefined {
  const at = (places: readonly string[]) => names.filter((name) => places.includes(shortNameKey(name)));
  if (stated.length > 0) return at(stated.map(shortNameKey));
  if (kindByName(office) === "government") return at([shortNameKey(office)]);
  const places = [...new Set(names.map(shortNameKey))];
  if (places.length <= 1) return names;
  const above = places.filter((place) => places.every((other) => other.startsWith(place)));
  if (above.length > 0) return at(above);
  const offices = [...new Set(names.filter((name) => !/政府$/.test(name.trim())).map(shortNameKey))];
  return offices.length === 1 ? at(offices) : undefined;
}
