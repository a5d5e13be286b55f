import type { XmlAttributes } from "./xml-attributes";

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const XMLNS = "xmlns";

/** Prefixes in force from some element downwards, and the names already resolved under them. */
interface Scope {
  readonly uris: ReadonlyMap<string, string>;
  readonly names: Map<string, string | null>;
}

/** An element read as if it were not there, its children standing in its place. */
const TRANSPARENT = "\u0000transparent";

/**
 * Resolves the names in a part against the namespaces a reader knows. Resolving is done once for each name and
 * scope, since a sheet repeats a handful of names a hundred thousand times.
 */
export class XmlNames {
  private scope: Scope = { uris: new Map(), names: new Map() };
  private readonly scopes: (Scope | null)[] = [];
  private readonly open: (string | null)[] = [];
  /** Depth inside an element that is left out. */
  private skipped = 0;
  /** The attributes of the element entered last, under the names to report. */
  attributes: XmlAttributes = new Map();

  constructor(private readonly known: ReadonlyMap<string, string>) {}

  /** How many elements are open. */
  get depth(): number {
    return this.scopes.length + Math.max(0, this.skipped - 1);
  }

  /** Whether text here belongs to an element that was reported. */
  get heard(): boolean {
    return this.skipped === 0;
  }

  /** The name to report, or null for an element that is not reported. */
  enter(rawName: string, attributes: XmlAttributes, namespaced: boolean): string | null {
    if (this.skipped > 0) {
      this.skipped += 1;
      return null;
    }
    this.scopes.push(namespaced ? this.scope : null);
    if (namespaced) this.scope = this.declare(attributes);
    this.attributes = namespaced ? this.rename(attributes) : attributes;
    let name = this.scope.names.get(rawName);
    if (name === undefined) {
      name = this.resolve(rawName);
      this.scope.names.set(rawName, name);
    }
    if (name === null) {
      this.skipped = 1;
      return null;
    }
    const reported = name === TRANSPARENT ? null : name;
    this.open.push(reported);
    return reported;
  }

  /** The name reported when this element was entered, or null. */
  leave(): string | null {
    if (this.skipped > 1) {
      this.skipped -= 1;
      return null;
    }
    const outer = this.scopes.pop();
    if (outer) this.scope = outer;
    if (this.skipped === 1) {
      this.skipped = 0;
      return null;
    }
    return this.open.pop() ?? null;
  }

  private declare(attributes: XmlAttributes): Scope {
    const declarations = [...attributes].filter(([key]) => key.startsWith(XMLNS));
    if (declarations.length === 0) return this.scope;
    const uris = new Map(this.scope.uris);
    for (const [key, uri] of declarations) {
      if (key === XMLNS) uris.set("", uri);
      else if (key.startsWith(XMLNS + ":")) uris.set(key.slice(XMLNS.length + 1), uri);
    }
    return { uris, names: new Map() };
  }

  private resolve(rawName: string): string | null {
    const colon = rawName.indexOf(":");
    const local = rawName.slice(colon + 1);
    const uri = this.scope.uris.get(colon < 0 ? "" : rawName.slice(0, colon));
    if (uri === COMPATIBILITY) return local === "Choice" ? null : TRANSPARENT;
    const short = uri === undefined ? undefined : this.known.get(uri);
    if (short === undefined) return null;
    return short === "" ? local : `${short}:${local}`;
  }

  private rename(attributes: XmlAttributes): Map<string, string> {
    const renamed = new Map<string, string>();
    for (const [key, value] of attributes) {
      const colon = key.indexOf(":");
      if (colon < 0 || key.startsWith(XMLNS)) {
        renamed.set(key, value);
        continue;
      }
      const short = this.known.get(this.scope.uris.get(key.slice(0, colon)) ?? "");
      if (short !== undefined)
        renamed.set(short === "" ? key.slice(colon + 1) : `${short}:${key.slice(colon + 1)}`, value);
    }
    return renamed;
  }
}
