/** What may go wrong between add-in and Excel; all off to begin with. Change them at any time. */
export interface Faults {
  /** Milliseconds each sync takes, half before and half after it is carried out. */
  latency: number;
  /** "off" loses every event; "late" holds them back for lateBy milliseconds; "double" sends each twice. */
  events: "normal" | "off" | "late" | "double";
  lateBy: number;
  /** So many of the next batches are refused as if a cell were being edited; Infinity for ever. */
  cellEditRefusals: number;
  /** unprotect() on an unprotected sheet is refused with AccessDenied, as some builds do (oj#6784). */
  unprotectRefusesNoOp: boolean;
  /** protect() on a protected sheet passes in silence instead of the documented refusal. */
  protectAcceptsNoOp: boolean;
  /** Settings and custom XML are not kept and read back empty (P08). */
  metadataLost: boolean;
  /** Another workbook is in front: calls that need the active one fail (P14). */
  inactiveWorkbook: boolean;
  /** The next batch with more actions than this fails at the action with this index; null for none. */
  failAtAction: number | null;
  /** With failAtAction: leave so many writing batches alone first. */
  failAfterBatches: number;
  /** Answers every batch with this Office error code (7000, 5102...); 0 for none. */
  errorCode: number;
}

export function noFaults(): Faults {
  return {
    latency: 0,
    events: "normal",
    lateBy: 500,
    cellEditRefusals: 0,
    unprotectRefusesNoOp: false,
    protectAcceptsNoOp: false,
    metadataLost: false,
    inactiveWorkbook: false,
    failAtAction: null,
    failAfterBatches: 0,
    errorCode: 0,
  };
}
