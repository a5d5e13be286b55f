"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.actionType = exports.pathType = void 0;
exports.pathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  null: 7,
};
exports.actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
};
