"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noFaults = noFaults;
function noFaults() {
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
