"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.normalizeLabel = normalizeLabel;
/**
 * A printed text as it is compared: half-width, without white space and line breaks, straight quotes. Offices
 * and programs break 商业企业 over lines, widen brackets and spaces, and none of it changes what the label says.
 */
function normalizeLabel(text) {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]+/g, "")
    .replace(/[“”„‟＂]/g, '"');
}
