"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isError = exports.tidyFormula = exports.tokenize = exports.parseFormula = exports.Evaluator = void 0;
var evaluate_1 = require("./evaluate");
Object.defineProperty(exports, "Evaluator", {
  enumerable: true,
  get: function () {
    return evaluate_1.Evaluator;
  },
});
var parse_1 = require("./parse");
Object.defineProperty(exports, "parseFormula", {
  enumerable: true,
  get: function () {
    return parse_1.parseFormula;
  },
});
var tokenize_1 = require("./tokenize");
Object.defineProperty(exports, "tokenize", {
  enumerable: true,
  get: function () {
    return tokenize_1.tokenize;
  },
});
var tidy_formula_1 = require("./tidy-formula");
Object.defineProperty(exports, "tidyFormula", {
  enumerable: true,
  get: function () {
    return tidy_formula_1.tidyFormula;
  },
});
var values_1 = require("./values");
Object.defineProperty(exports, "isError", {
  enumerable: true,
  get: function () {
    return values_1.isError;
  },
});
