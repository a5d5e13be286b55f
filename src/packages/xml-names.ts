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
  /** Whether the element to be entered declares a prefix, or has an attribute with one. */
  private declared = false;
  private prefixed = false;

  constructor(private readonly known: ReadonlyMap<string, string>) {}

  /** Whether text here belongs to an element that was reported. */
  get heard(): boolean {
    return this.skipped === 0;
  }

  /** To be told of every attribute before its element is entered: few have one that matters here. */
  attribute(name: string): void {
    if (name.startsWith(XMLNS)) this.declared = true;
    else if (name.includes(":")) this.prefixed = true;
  }

  /** The name to report, or null for an element that is not reported. Renames prefixed attributes in place. */
  enter(rawName: string, attributes: Record<string, string>): string | null {
    const { declared, prefixed } = this;
    this.declared = this.prefixed = false;
    if (this.skipped > 0) {
      this.skipped += 1;
      return null;
    }
    this.scopes.push(declared ? this.scope : null);
    if (declared) this.scope = this.declare(attributes);
    if (prefixed) this.rename(attributes);
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

  private declare(attributes: Record<string, string>): Scope {
    const uris = new Map(this.scope.uris);
    for (const [key, uri] of Object.entries(attributes)) {
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

  private rename(attributes: Record<string, string>): void {
    for (const [key, value] of Object.entries(attributes)) {
      const colon = key.indexOf(":");
      if (colon < 0 || key.startsWith(XMLNS)) continue;
      const short = this.known.get(this.scope.uris.get(key.slice(0, colon)) ?? "");
      delete attributes[key];
      if (short !== undefined)
        attributes[short === "" ? key.slice(colon + 1) : `${short}:${key.slice(colon + 1)}`] = value;
    }
  }
}
