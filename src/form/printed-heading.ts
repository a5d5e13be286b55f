/** The heading of one of the six sections as a report prints it; a list of them is in the order of print. */
export interface PrintedHeading {
  /** Which section it heads, 0 to 5. */
  readonly section: number;
  /** The number in front, 3 for 三、 and 3.; absent where none can be read, since Word numbers some headings by itself. */
  readonly number?: number;
  /** As printed, on one line. */
  readonly text: string;
  /** Its words are those of the official title, however wide, spaced and punctuated. */
  readonly isOfficial: boolean;
}
