const SECTOR = 512;
const NONE = 0xffffffff;
const CHAIN_END = 0xfffffffe;

/**
 * A minimal OLE file: a table sector, then the directory. The names at the top are siblings of one another, the
 * embedded ones stand inside the last of them.
 */
export function makeOle(top: readonly string[], embedded: readonly string[] = []): Uint8Array {
  const names = ["Root Entry", ...top, ...embedded];
  const sectors = Math.ceil(names.length / 4);
  const bytes = new Uint8Array(SECTOR * (2 + sectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  for (let place = 0; place < 109; place++) view.setUint32(76 + place * 4, place === 0 ? 0 : NONE, true);
  for (let sector = 0; sector < 128; sector++) view.setUint32(SECTOR + sector * 4, NONE, true);
  for (let sector = 1; sector <= sectors; sector++) {
    view.setUint32(SECTOR + sector * 4, sector === sectors ? CHAIN_END : sector + 1, true);
  }
  names.forEach((name, id) => {
    const at = 2 * SECTOR + id * 128;
    [...name].forEach((letter, index) => view.setUint16(at + index * 2, letter.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    const lastTop = top.length;
    const hasNext = id > 0 && id !== lastTop && id < names.length - 1;
    view.setUint32(at + 68, NONE, true);
    view.setUint32(at + 72, hasNext ? id + 1 : NONE, true);
    const child = id === 0 ? 1 : id === lastTop && embedded.length > 0 ? lastTop + 1 : NONE;
    view.setUint32(at + 76, child, true);
  });
  return bytes;
}
