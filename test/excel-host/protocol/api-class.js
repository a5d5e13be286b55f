"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writesActive = exports.readsActive = exports.writes = exports.reads = void 0;
exports.defineClass = defineClass;
exports.lookUp = lookUp;
exports.isApiObject = isApiObject;
exports.knows = knows;
const api_error_1 = require("./api-error");
function defineClass(definition) {
  const type = {
    ...definition,
    of: (target) => ({ type: type, target }),
  };
  return type;
}
const reads = (call) => ({
  writes: false,
  needsActiveWorkbook: false,
  call,
});
exports.reads = reads;
const writes = (call) => ({
  writes: true,
  needsActiveWorkbook: false,
  call,
});
exports.writes = writes;
const readsActive = (call) => ({
  writes: false,
  needsActiveWorkbook: true,
  call,
});
exports.readsActive = readsActive;
const writesActive = (call) => ({
  writes: true,
  needsActiveWorkbook: true,
  call,
});
exports.writesActive = writesActive;
const folded = new WeakMap();
/** Wire names are Pascal case, select strings are not: the case never matters. Throws ApiNotFound. */
function lookUp(table, member, className) {
  let index = table && folded.get(table);
  if (table && !index) {
    index = new Map(Object.entries(table).map((entry) => [entry[0].toLowerCase(), entry]));
    folded.set(table, index);
  }
  const found = index?.get(member.toLowerCase());
  if (!found) throw (0, api_error_1.apiNotFound)(className, member.charAt(0).toLowerCase() + member.slice(1));
  return { name: found[0], value: found[1] };
}
function isApiObject(value) {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}
/** Whether the table knows the name. */
function knows(table, member) {
  return (
    table !== undefined && Object.keys(table).some((name) => name.toLowerCase() === member.toLowerCase())
  );
}
