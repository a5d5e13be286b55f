import { crc32, deflateRawSync } from "node:zlib";

/** An entry of a zip to be made; whatever is stated wrongly is written wrongly. */
export interface MadeEntry {
  readonly path: string;
  readonly data: string | Uint8Array;
  readonly stored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  /** The unpacked size declared. */
  readonly size?: number;
  readonly localPath?: string;
  /** Declares sizes and offset in a zip64 field. */
  readonly large?: boolean;
}

/** Makes a zip byte by byte, so that it can also be made wrong. Packing and CRC are Node's. */
export function makeZip(entries: readonly MadeEntry[], comment = ""): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = bytesOf(entry.data);
    const packed = entry.stored ? data : new Uint8Array(deflateRawSync(data, { level: 1 }));
    const method = entry.method ?? (entry.stored ? 0 : 8);
    const sum = entry.crc ?? crc32(data);
    const size = entry.size ?? data.length;
    const fields = [short(20), short(entry.flags ?? 0x800), short(method), short(0), short(33), long(sum)];
    const localName = bytesOf(entry.localPath ?? entry.path);
    const name = bytesOf(entry.path);
    const sizes = [long(packed.length), long(size)];
    const local = join([
      long(0x04034b50),
      ...fields,
      ...sizes,
      short(localName.length),
      short(0),
      localName,
      packed,
    ]);
    const extra = entry.large
      ? join([short(1), short(24), longer(size), longer(packed.length), longer(offset)])
      : bytesOf("");
    const full = long(0xffffffff);
    directory.push(
      join([
        long(0x02014b50),
        short(20),
        ...fields,
        ...(entry.large ? [full, full] : sizes),
        short(name.length),
        short(extra.length),
        short(0),
        short(0),
        short(0),
        long(0),
        entry.large ? full : long(offset),
        name,
        extra,
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const listed = join(directory);
  const text = bytesOf(comment);
  const count = short(entries.length);
  const end = [
    long(0x06054b50),
    short(0),
    short(0),
    count,
    count,
    long(listed.length),
    long(offset),
    short(text.length),
  ];
  return join([...locals, listed, ...end, text]);
}

export function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function bytesOf(data: string | Uint8Array): Uint8Array {
  return typeof data === "string" ? new Uint8Array(Buffer.from(data, "utf-8")) : data;
}

function short(value: number): Uint8Array {
  return Uint8Array.of(value, value >>> 8);
}

function long(value: number): Uint8Array {
  return Uint8Array.of(value, value >>> 8, value >>> 16, value >>> 24);
}

function longer(value: number): Uint8Array {
  return join([long(value), long(0)]);
}
