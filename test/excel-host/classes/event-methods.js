"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.eventMethods = eventMethods;
const api_class_1 = require("../protocol/api-class");
/** The register and unregister methods of events; keys are what follows _Register and _Unregister. */
function eventMethods(targetOf, events) {
  const methods = {};
  for (const [suffix, type] of Object.entries(events)) {
    methods[`_register${suffix}`] = (0, api_class_1.reads)((target, _, session) =>
      session.events.register(type, targetOf(target)),
    );
    methods[`_unregister${suffix}`] = (0, api_class_1.reads)((target, _, session) =>
      session.events.unregister(type, targetOf(target)),
    );
  }
  return methods;
}
