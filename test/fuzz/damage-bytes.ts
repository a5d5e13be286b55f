import type { Random } from "./random";

/** Damages a file as transport, disks and ill will do. A sound checksum can never cover what comes out. */
export function damageBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let damaged: Uint8Array = bytes.slice();
  for (let turn = random.below(3); turn >= 0; turn -= 1) damaged = random.pick(damages)(damaged, random);
  return damaged;
}

const damages: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  function flipBit(bytes, random) {
    return change(bytes, random, (byte) => byte ^ (1 << random.below(8)));
  },
  function overwrite(bytes, random) {
    return change(bytes, random, () => random.below(256));
  },
  function overwriteDirectory(bytes, random) {
    const at = bytes.length - 1 - random.below(Math.min(bytes.length, 2000));
    bytes[at] = random.pick([0, 1, 0x50, 0x7f, 0x80, 0xff]);
    return bytes;
  },
  function cutEnd(bytes, random) {
    return bytes.slice(0, random.below(bytes.length + 1));
  },
  function cutMiddle(bytes, random) {
    const [from, until] = span(bytes, random);
    return concat(bytes.subarray(0, from), bytes.subarray(until));
  },
  function repeat(bytes, random) {
    const [from, until] = span(bytes, random);
    return concat(bytes.subarray(0, until), bytes.subarray(from));
  },
  function zeros(bytes, random) {
    const [from, until] = span(bytes, random);
    return bytes.fill(0, from, until);
  },
  function swap(bytes, random) {
    const [from, until] = span(bytes, random);
    const middle = from + random.below(until - from + 1);
    return concat(
      bytes.subarray(0, from),
      bytes.subarray(middle, until),
      bytes.subarray(from, middle),
      bytes.subarray(until),
    );
  },
];

function change(bytes: Uint8Array, random: Random, to: (byte: number) => number): Uint8Array {
  const at = random.below(bytes.length);
  if (at < bytes.length) bytes[at] = to(bytes[at] ?? 0);
  return bytes;
}

function span(bytes: Uint8Array, random: Random): readonly [from: number, until: number] {
  const from = random.below(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random.below(random.pick([4, 64, 2000])))];
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
