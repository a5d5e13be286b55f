"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.functions = void 0;
const counts_1 = require("./counts");
const dates_1 = require("./dates");
const information_1 = require("./information");
const logic_1 = require("./logic");
const lookup_1 = require("./lookup");
const numbers_1 = require("./numbers");
const texts_1 = require("./texts");
/** Every worksheet function the emulated Excel knows; any other shows #NAME?. */
exports.functions = Object.assign(
  Object.create(null),
  counts_1.countFunctions,
  dates_1.dateFunctions,
  information_1.informationFunctions,
  logic_1.logicFunctions,
  lookup_1.lookupFunctions,
  numbers_1.numberFunctions,
  texts_1.textFunctions,
);
