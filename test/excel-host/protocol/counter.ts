/** What an add-in asked of Excel since the last reset. */
export interface Counter {
  /** Rich API batches carried out or refused; the client's own clean-up batches are not counted. */
  syncs: number;
  /** Actions that change the workbook: setting a property, or a method that changes something. */
  writeActions: number;
  /** Settings saved through Office.context.document.settings. */
  settingsSaves: number;
  /** Batches that only read, that wrote, and the clean-up and event registration ones the client adds itself. */
  batches: { reads: number; writes: number; upkeep: number };
  /** Class.member of each write, in order. */
  writeLog: string[];
  reset(): void;
}

export function createCounter(): Counter {
  const counter: Counter = {
    syncs: 0,
    writeActions: 0,
    settingsSaves: 0,
    batches: { reads: 0, writes: 0, upkeep: 0 },
    writeLog: [],
    reset() {
      Object.assign(counter, {
        syncs: 0,
        writeActions: 0,
        settingsSaves: 0,
        batches: { reads: 0, writes: 0, upkeep: 0 },
        writeLog: [],
      });
    },
  };
  return counter;
}
