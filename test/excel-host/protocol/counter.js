"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createCounter = createCounter;
function createCounter() {
  const counter = {
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
