"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.runtimeClass = void 0;
const api_class_1 = require("../protocol/api-class");
const arguments_1 = require("./arguments");
exports.runtimeClass = (0, api_class_1.defineClass)({
  name: "Runtime",
  harmless: ["enableEvents"],
  scalars: {
    enableEvents: {
      get: (_, { events }) => events.enabled,
      set: (_, value, { events }) => {
        events.enabled = (0, arguments_1.truth)(value);
      },
    },
  },
});
