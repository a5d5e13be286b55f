import type { XmlAttributes } from "./xml-attributes";

/** More than any tag of a spreadsheet or a document has. */
const MOST = 64;

/**
 * The attributes of the tag at hand as places in the text, so that those nobody asks for cost nothing. One object serves
 * all tags of a part in turn.
 */
export class TagAttributes implements XmlAttributes {
  /** Start and end of name and value, one after the other. */
  private readonly places = new Int32Array(4 * MOST);
  private readonly resolved: (string | undefined)[] = [];
  private text = "";
  private count = 0;
  /** Whether a name has a prefix or declares a namespace. */
  namespaced = false;

  start(text: string): void {
    this.text = text;
    this.count = 0;
    this.namespaced = false;
  }

  /** `resolved` is the value where it does not stand in the text as it is. False when the tag cannot have it. */
  add(
    nameStart: number,
    nameEnd: number,
    valueStart: number,
    valueEnd: number,
    resolved: string | undefined,
  ): boolean {
    const { places, count, text } = this;
    if (count === MOST) return false;
    for (let index = 0; index < count; index += 1) {
      const start = places[4 * index]!;
      const length = places[4 * index + 1]! - start;
      if (length === nameEnd - nameStart && text.charCodeAt(start) === text.charCodeAt(nameStart)) {
        if (length === 1 || text.startsWith(text.slice(nameStart, nameEnd), start)) return false;
      }
    }
    places[4 * count] = nameStart;
    places[4 * count + 1] = nameEnd;
    places[4 * count + 2] = valueStart;
    places[4 * count + 3] = valueEnd;
    this.resolved[count] = resolved;
    this.count = count + 1;
    return true;
  }

  get(name: string): string | undefined {
    const { places, count, text } = this;
    const [length, first] = [name.length, name.charCodeAt(0)];
    for (let index = 0; index < count; index += 1) {
      const start = places[4 * index]!;
      if (places[4 * index + 1]! - start !== length || text.charCodeAt(start) !== first) continue;
      if (length === 1 || text.startsWith(name, start)) return this.value(index);
    }
    return undefined;
  }

  *[Symbol.iterator](): Generator<readonly [string, string]> {
    for (let index = 0; index < this.count; index += 1) {
      yield [this.text.slice(this.places[4 * index], this.places[4 * index + 1]), this.value(index)];
    }
  }

  private value(index: number): string {
    return this.resolved[index] ?? this.text.slice(this.places[4 * index + 2], this.places[4 * index + 3]);
  }
}
