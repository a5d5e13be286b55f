/**
 * What keeps a package (a .xlsx or .docx: a zip of XML parts) from being read.
 *
 * - `TOO_BIG` the file itself is over the limit; `TOO_MANY_PARTS` more entries than any office program writes
 * - `NOT_ZIP` does not begin like a zip; `ZIP_TRUNCATED` the directory at its end is missing (a download cut short)
 * - `ZIP_DAMAGED` directory, entry or compressed data contradict themselves, as where more comes out than declared; `ZIP_CRC` a bit was flipped on the way
 * - `ZIP_DUPLICATE`, `ZIP_OVERLAP` two entries share a name or bytes, so that two programs could read two contents
 * - `ZIP_ENCRYPTED`, `ZIP_METHOD` encrypted, or compressed in a way office programs never use
 * - `ZIP_BOMB` declares that it unpacks to more than is allowed
 * - `PART_MISSING` a part that another part points to is not there
 * - `XML_DTD` a document type declaration (never used in these formats, and the way to entity bombs)
 * - `XML_MALFORMED`, `XML_ENCODING`, `XML_DEPTH`, `XML_SIZE` a part that cannot be parsed within bounds
 */
export type PackageFault =
  | "TOO_BIG"
  | "TOO_MANY_PARTS"
  | "NOT_ZIP"
  | "ZIP_TRUNCATED"
  | "ZIP_DAMAGED"
  | "ZIP_CRC"
  | "ZIP_DUPLICATE"
  | "ZIP_OVERLAP"
  | "ZIP_ENCRYPTED"
  | "ZIP_METHOD"
  | "ZIP_BOMB"
  | "PART_MISSING"
  | "XML_DTD"
  | "XML_MALFORMED"
  | "XML_ENCODING"
  | "XML_DEPTH"
  | "XML_SIZE";

/** A package from outside that cannot be read. Whoever opened it words the sentence for the user. */
export class PackageError extends Error {
  /** The part concerned, where there is one. */
  readonly part: string | null;

  constructor(
    readonly fault: PackageFault,
    part: string | null = null,
    detail = "",
  ) {
    super([fault, part, detail].filter(Boolean).join(": "));
    this.name = "PackageError";
    this.part = part;
  }
}
