import { PackageError } from "./package-error";

/** Long enough for any XML declaration. */
const DECLARATION = 256;

/**
 * Turns the bytes of an XML part into text, piece by piece, by byte order mark, by the look of the first bytes
 * (UTF-16 without a mark) or by the declared encoding; UTF-8 otherwise. Bytes that are no such text are a fault.
 */
export class XmlDecoder {
  private decoder: TextDecoder | null = null;
  private head = new Uint8Array(0);

  constructor(private readonly part: string) {}

  /** The text of a part that is there as a whole. */
  whole(bytes: Uint8Array): string {
    return this.run(this.decoderFor(bytes), bytes, false);
  }

  decode(piece: Uint8Array): string {
    if (this.decoder !== null) return this.run(this.decoder, piece, true);
    const joined = new Uint8Array(this.head.length + piece.length);
    joined.set(this.head);
    joined.set(piece, this.head.length);
    this.head = joined;
    return joined.length < DECLARATION ? "" : this.start(true);
  }

  end(): string {
    return this.decoder === null ? this.start(false) : this.run(this.decoder, new Uint8Array(0), false);
  }

  private start(more: boolean): string {
    const head = this.head;
    this.head = new Uint8Array(0);
    this.decoder = this.decoderFor(head);
    return this.run(this.decoder, head, more);
  }

  private decoderFor(head: Uint8Array): TextDecoder {
    const encoding = detectEncoding(head);
    try {
      return new TextDecoder(encoding, { fatal: true });
    } catch {
      throw new PackageError("XML_ENCODING", this.part, encoding);
    }
  }

  private run(decoder: TextDecoder, piece: Uint8Array, more: boolean): string {
    try {
      return decoder.decode(piece, { stream: more });
    } catch {
      throw new PackageError("XML_ENCODING", this.part);
    }
  }
}

const latin = new TextDecoder("latin1");

function detectEncoding(head: Uint8Array): string {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const start = latin.decode(head.subarray(0, DECLARATION));
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(start)?.[1];
  // A part that declares UTF-16 but whose "<?xml" can be read byte by byte is not UTF-16.
  return declared === undefined || /^utf-?16/i.test(declared) ? "utf-8" : declared;
}
