"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.placeCells =
  exports.oncePerForm =
  exports.totalEquations =
  exports.normalizeLabel =
  exports.tableTitles =
  exports.rowTitle =
  exports.columnTitle =
  exports.cellTitle =
  exports.figurePlaces =
  exports.equationsOf =
  exports.formOf =
  exports.editionOfYear =
    void 0;
var form_of_1 = require("./form-of");
Object.defineProperty(exports, "editionOfYear", {
  enumerable: true,
  get: function () {
    return form_of_1.editionOfYear;
  },
});
Object.defineProperty(exports, "formOf", {
  enumerable: true,
  get: function () {
    return form_of_1.formOf;
  },
});
var equations_1 = require("./equations");
Object.defineProperty(exports, "equationsOf", {
  enumerable: true,
  get: function () {
    return equations_1.equationsOf;
  },
});
var figure_places_1 = require("./figure-places");
Object.defineProperty(exports, "figurePlaces", {
  enumerable: true,
  get: function () {
    return figure_places_1.figurePlaces;
  },
});
var cell_title_1 = require("./cell-title");
Object.defineProperty(exports, "cellTitle", {
  enumerable: true,
  get: function () {
    return cell_title_1.cellTitle;
  },
});
Object.defineProperty(exports, "columnTitle", {
  enumerable: true,
  get: function () {
    return cell_title_1.columnTitle;
  },
});
Object.defineProperty(exports, "rowTitle", {
  enumerable: true,
  get: function () {
    return cell_title_1.rowTitle;
  },
});
Object.defineProperty(exports, "tableTitles", {
  enumerable: true,
  get: function () {
    return cell_title_1.tableTitles;
  },
});
var normalize_label_1 = require("./normalize-label");
Object.defineProperty(exports, "normalizeLabel", {
  enumerable: true,
  get: function () {
    return normalize_label_1.normalizeLabel;
  },
});
var total_equations_1 = require("./total-equations");
Object.defineProperty(exports, "totalEquations", {
  enumerable: true,
  get: function () {
    return total_equations_1.totalEquations;
  },
});
var once_per_form_1 = require("./once-per-form");
Object.defineProperty(exports, "oncePerForm", {
  enumerable: true,
  get: function () {
    return once_per_form_1.oncePerForm;
  },
});
var place_cells_1 = require("./place-cells");
Object.defineProperty(exports, "placeCells", {
  enumerable: true,
  get: function () {
    return place_cells_1.placeCells;
  },
});
