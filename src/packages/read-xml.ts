import { SaxesParser } from "saxes";
import { XmlDecoder } from "./decode-xml";
import type { Zip } from "./open-zip";
import { PackageError } from "./package-error";
import { XmlNames } from "./xml-names";

/** Attributes by name; those of a known namespace as `short:name`. Has no prototype. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** What a reader of one kind of part wants to hear. Names are `local` or `short:local`, whatever prefix the file uses. */
export interface XmlHandlers {
  /**
   * The namespaces understood, each with its short prefix; "" for the main one. Elements of any other namespace are
   * left out with all they hold, as are the choices of an AlternateContent: its fallback is read in their place.
   */
  readonly namespaces: ReadonlyMap<string, string>;
  open(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  /** Text and CDATA alike; one text may come in several pieces. */
  text?(text: string): void;
  /** True once nothing that follows matters: the rest is still checked for its CRC, but no longer parsed. */
  done?(): boolean;
}

export interface XmlOptions {
  /** The part may be larger than what is held whole. */
  readonly streamed?: boolean;
  /** Takes away markup that means nothing before it is parsed; `end` says that this is the last piece. */
  readonly strip?: (piece: string, end: boolean) => string;
}

const DEEPEST = 100;

/** Characters parsed before asking whether the rest matters. */
const PIECE = 4096;

/**
 * Reads an XML part of a package as a stream of events. A document type declaration, text that is not well-formed
 * or not decodable, too deep a nesting and too much of it end in a PackageError; so do faults of the zip.
 */
export function readXml(zip: Zip, path: string, handlers: XmlHandlers, options: XmlOptions = {}): void {
  const { limits } = zip;
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const names = new XmlNames(handlers.namespaces);
  let depth = 0;
  let elements = 0;
  let characters = 0;

  parser.on("error", (error) => {
    throw new PackageError("XML_MALFORMED", path, error.message);
  });
  parser.on("doctype", () => {
    throw new PackageError("XML_DTD", path);
  });
  parser.on("attribute", ({ name }) => names.attribute(name));
  parser.on("opentag", (tag) => {
    depth += 1;
    elements += 1;
    if (depth > DEEPEST) throw new PackageError("XML_DEPTH", path);
    if (elements > limits.xmlElements) throw new PackageError("XML_SIZE", path);
    const name = names.enter(tag.name, tag.attributes);
    if (name !== null) handlers.open(name, tag.attributes);
  });
  parser.on("closetag", () => {
    depth -= 1;
    const name = names.leave();
    if (name !== null) handlers.close?.(name);
  });
  if (handlers.text) {
    const hear = (text: string) => {
      if (names.heard) handlers.text?.(text);
    };
    parser.on("text", hear);
    parser.on("cdata", hear);
  }

  const feed = (piece: string, end: boolean) => {
    const text = options.strip ? options.strip(piece, end) : piece;
    characters += text.length;
    if (characters > limits.xmlCharacters) throw new PackageError("XML_SIZE", path);
    for (let at = 0; at < text.length && !handlers.done?.(); at += PIECE)
      parser.write(text.slice(at, at + PIECE));
  };
  const decoder = new XmlDecoder(path);
  const take = (bytes: Uint8Array) => {
    if (!handlers.done?.()) feed(decoder.decode(bytes), false);
  };
  // Read whole, the CRC speaks first; streamed, a flipped bit may show as a fault of the XML.
  if (options.streamed) zip.stream(path, take);
  else take(zip.read(path));
  if (!handlers.done?.()) feed(decoder.end(), true);
  if (!handlers.done?.()) parser.close();
}
