const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY = 128;
const NO_ENTRY = 0xffffffff;
const LAST_SECTOR = 0xfffffffa;
const MOST_DIRECTORY_SECTORS = 256;

/** Whether the bytes begin like an OLE file, the container of Office before 2007 and of encrypted newer files. */
export function isOle(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * The names of the streams and folders at the top of an OLE file, by which its kind is known: "Workbook" is .xls or
 * .et, "WordDocument" .doc or .wps, "EncryptedPackage" an encrypted .xlsx or .docx. What is damaged is left out.
 */
export function listOleEntries(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isOle(bytes) || bytes.length < 512) return [];
  const directory = readDirectory(view);
  const names: string[] = [];
  const seen = new Set<number>();
  const waiting = [directory.length > 0 ? directory[0]!.getUint32(76, true) : NO_ENTRY];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const entry = directory[id];
    if (entry === undefined || seen.has(id)) continue;
    seen.add(id);
    names.push(readName(entry));
    waiting.push(entry.getUint32(68, true), entry.getUint32(72, true));
  }
  return names;
}

/** The directory's entries, following its chain of sectors through the allocation table. */
function readDirectory(view: DataView): DataView[] {
  const sectorSize = 2 ** Math.min(view.getUint16(30, true), 12);
  if (sectorSize < 512) return [];
  const entries: DataView[] = [];
  let sector = view.getUint32(48, true);
  for (let count = 0; sector < LAST_SECTOR && count < MOST_DIRECTORY_SECTORS; count++) {
    const start = (sector + 1) * sectorSize;
    if (start + sectorSize > view.byteLength) break;
    for (let at = 0; at < sectorSize; at += ENTRY) {
      entries.push(new DataView(view.buffer, view.byteOffset + start + at, ENTRY));
    }
    sector = nextSector(view, sector, sectorSize);
  }
  return entries;
}

function nextSector(view: DataView, sector: number, sectorSize: number): number {
  const perSector = sectorSize / 4;
  const table = Math.floor(sector / perSector);
  // The header holds the first 109 places of the table, enough for seven megabytes and any directory we need.
  if (table >= 109) return NO_ENTRY;
  const at = (view.getUint32(76 + table * 4, true) + 1) * sectorSize + (sector % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : NO_ENTRY;
}

function readName(entry: DataView): string {
  const length = Math.min(Math.max(entry.getUint16(64, true) / 2 - 1, 0), 31);
  let name = "";
  for (let index = 0; index < length; index++) name += String.fromCharCode(entry.getUint16(index * 2, true));
  return name;
}
