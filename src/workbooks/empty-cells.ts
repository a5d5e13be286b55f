/** Longer than any tag of a sheet: what goes on for more is a cell's text and need not be looked at twice. */
const LONGEST_REST = 65_536;

/** A sheet of ours has half of this; so much is parsed sooner than it is looked through. */
const NOT_WORTH_IT = 262_144;

/**
 * Takes cells and rows that hold nothing but a style out of a sheet's text before it is parsed, so that a million
 * styled empty rows cost no more than unpacking them. Only what changes nothing is taken: an element with its own
 * address, followed by another with its own address or by the end of what holds it.
 */
export class EmptyCells {
  private rest = "";
  private off = false;
  private seen = 0;
  /** What passed ended in the middle of what may be the start of a comment. */
  private endedOpen = false;

  /** Lets so many characters pass as they are. */
  constructor(private readonly passing = NOT_WORTH_IT) {}

  /** The piece without them. What may go on in the next piece is kept back until then. */
  strip(piece: string, end: boolean): string {
    if (this.rest === "" && this.seen + piece.length <= this.passing) return this.pass(piece);
    const text = this.rest + piece;
    this.seen = Infinity;
    this.rest = "";
    if (this.off) return text;
    // In a comment or CDATA the same characters are no markup. Neither occurs in sheets that programs write.
    if (text.includes("<!")) {
      this.off = true;
      return text;
    }
    if (end) return text.replace(emptyCells, "").replace(emptyRows, "");
    const cut = text.lastIndexOf("<");
    if (text.length - cut > LONGEST_REST) return text;
    this.rest = text.slice(cut);
    return text.slice(0, cut).replace(emptyCells, "").replace(emptyRows, "");
  }

  private pass(piece: string): string {
    if (piece.includes("<!") || (this.endedOpen && piece.startsWith("!"))) this.off = true;
    this.endedOpen = piece.endsWith("<");
    this.seen += piece.length;
    return piece;
  }
}

const emptyCells = emptyElements("c", "[A-Z]");
const emptyRows = emptyElements("row", "[0-9]");

function emptyElements(name: string, address: string): RegExp {
  const tag = `(?:\\w+:)?${name}`;
  const addressed = `<${tag} (?:[^<>]*? )?r="${address}`;
  const attributes = `(?: +[\\w:]+="[^"<>]*")+ *`;
  const empty = `<${tag}(?= (?:[^<>]*? )?r="${address})${attributes}(?:/>|>\\s*</${tag}>)\\s*`;
  return new RegExp(`(?:${empty})+(?=${addressed}|</)`, "g");
}
