import { FileChild } from "docx";

type XmlAttributes = Readonly<Record<string, string | number>>;

/** An element as the library's serializer takes it: its name with its attributes and children. */
export interface XmlElement {
  readonly [name: string]: { readonly _attr?: XmlAttributes } | readonly XmlPiece[];
}
type XmlPiece = XmlElement | string | { readonly _attr: XmlAttributes };

/** An element of the word-processing namespace, its attributes of the same, children in the order of the schema. */
export function element(
  name: string,
  attributes: XmlAttributes = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  const keys = Object.keys(attributes);
  if (keys.length === 0) return { [`w:${name}`]: children.length === 0 ? {} : children };
  const named: Record<string, string | number> = {};
  for (const key of keys) named[key.includes(":") ? key : `w:${key}`] = attributes[key] ?? "";
  return { [`w:${name}`]: children.length === 0 ? { _attr: named } : [{ _attr: named }, ...children] };
}

/**
 * A part of the document that is ready to be serialized. The library's own objects for tables cost three times what
 * the plain library needs for as many cells; these cost a fraction.
 */
export class PreparedElement extends FileChild {
  constructor(private readonly prepared: XmlElement) {
    super("prepared");
  }

  override prepForXml(): XmlElement {
    return this.prepared;
  }
}
