import { XmlDecoder } from "./decode-xml";
import type { Zip } from "./open-zip";
import { PackageError } from "./package-error";
import { PlainXml } from "./plain-xml";
import { WholeXml } from "./whole-xml";
import type { XmlAttributes } from "./xml-attributes";
import type { XmlEvents } from "./xml-events";
import { XmlNames } from "./xml-names";

/** What a reader of one kind of part wants to hear. Names are `local` or `short:local`, whatever prefix the file uses. */
export interface XmlHandlers {
  /**
   * The namespaces understood, each with its short prefix; "" for the main one. Elements of any other namespace are
   * left out with all they hold, as are the choices of an AlternateContent: its fallback is read in their place.
   */
  readonly namespaces: ReadonlyMap<string, string>;
  /** The attributes are those of this element only as long as the call lasts. */
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

/** Unpacked bytes up to which a part is held whole though it may be streamed. */
const WHOLE = 1024 * 1024;

/**
 * Reads an XML part of a package as a stream of events. A document type declaration, text that is not well-formed
 * or not decodable, too deep a nesting and too much of it end in a PackageError; so do faults of the zip.
 */
export function readXml(zip: Zip, path: string, handlers: XmlHandlers, options: XmlOptions = {}): void {
  const { limits } = zip;
  const names = new XmlNames(handlers.namespaces);
  let elements = 0;
  let characters = 0;
  const events: XmlEvents = {
    open(rawName, attributes, namespaced) {
      elements += 1;
      if (names.depth === DEEPEST) throw new PackageError("XML_DEPTH", path);
      if (elements > limits.xmlElements) throw new PackageError("XML_SIZE", path);
      const reported = names.enter(rawName, attributes, namespaced);
      if (reported !== null) handlers.open(reported, names.attributes);
    },
    close() {
      const reported = names.leave();
      if (reported !== null) handlers.close?.(reported);
    },
    text(text) {
      if (names.heard) handlers.text?.(text);
    },
    done: () => handlers.done?.() === true,
  };

  const plain = new PlainXml(events);
  let whole: WholeXml | undefined;
  const feed = (piece: string, end: boolean) => {
    const text = options.strip ? options.strip(piece, end) : piece;
    characters += text.length;
    if (characters > limits.xmlCharacters) throw new PackageError("XML_SIZE", path);
    if (whole) {
      whole.take(text);
      return;
    }
    plain.take(text, end);
    if (!plain.stopped || events.done()) return;
    whole = new WholeXml(path, events);
    whole.leadUp(plain.prelude);
    whole.take(plain.rest);
  };
  const decoder = new XmlDecoder(path);
  const take = (bytes: Uint8Array) => {
    if (!events.done()) feed(decoder.decode(bytes), false);
  };
  // Read whole, the CRC speaks first; streamed, a flipped bit may show as a fault of the XML.
  if (options.streamed && zip.size(path) > WHOLE) {
    zip.stream(path, take);
    if (!events.done()) feed(decoder.end(), true);
  } else {
    feed(decoder.whole(zip.read(path)), true);
  }
  whole?.end();
}
