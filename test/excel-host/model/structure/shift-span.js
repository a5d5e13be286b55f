"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.shiftSpan = shiftSpan;
/** Where a run of rows or columns ends up; null when all of it was deleted. */
function shiftSpan(span, shift) {
  const end = span.at + span.count;
  if (shift.kind === "insert") {
    if (shift.at <= span.at) return { at: span.at + shift.count, count: span.count };
    return shift.at < end ? { at: span.at, count: span.count + shift.count } : span;
  }
  const gone = shift.at + shift.count;
  const before = Math.max(0, Math.min(end, shift.at) - span.at);
  const after = Math.max(0, end - Math.max(span.at, gone));
  if (before + after === 0) return null;
  return { at: span.at >= gone ? span.at - shift.count : Math.min(span.at, shift.at), count: before + after };
}
