"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findService = findService;
const api_class_1 = require("../protocol/api-class");
const api_error_1 = require("../protocol/api-error");
/** The client tells the host that its handler of events stands. */
const internalService = (0, api_class_1.defineClass)({
  name: "AddinInternalService",
  methods: { notifyActionHandlerReady: (0, api_class_1.reads)(() => null) },
});
const services = {
  "Microsoft.InternalService.AddinInternalService": internalService.of(null),
};
/** A service outside the workbook, by the name the client gives it. */
function findService(name) {
  const service = services[name];
  if (!service) throw (0, api_error_1.apiNotFound)("Services", name);
  return service;
}
