"use strict";
var __createBinding =
  (this && this.__createBinding) ||
  (Object.create
    ? function (o, m, k, k2) {
        if (k2 === undefined) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
          desc = {
            enumerable: true,
            get: function () {
              return m[k];
            },
          };
        }
        Object.defineProperty(o, k2, desc);
      }
    : function (o, m, k, k2) {
        if (k2 === undefined) k2 = k;
        o[k2] = m[k];
      });
var __exportStar =
  (this && this.__exportStar) ||
  function (m, exports) {
    for (var p in m)
      if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p))
        __createBinding(exports, m, p);
  };
Object.defineProperty(exports, "__esModule", { value: true });
exports.WorkbookModel =
  exports.choicesAt =
  exports.styleArea =
  exports.sheetNameProblem =
  exports.SheetContent =
  exports.rowOfKey =
  exports.keyOf =
  exports.columnOfKey =
  exports.blankCell =
  exports.SheetModel =
  exports.formatValue =
    void 0;
__exportStar(require("./address"), exports);
__exportStar(require("./areas"), exports);
var number_format_1 = require("./number-format");
Object.defineProperty(exports, "formatValue", {
  enumerable: true,
  get: function () {
    return number_format_1.formatValue;
  },
});
var sheet_1 = require("./sheet");
Object.defineProperty(exports, "SheetModel", {
  enumerable: true,
  get: function () {
    return sheet_1.SheetModel;
  },
});
Object.defineProperty(exports, "blankCell", {
  enumerable: true,
  get: function () {
    return sheet_1.blankCell;
  },
});
var sheet_content_1 = require("./sheet-content");
Object.defineProperty(exports, "columnOfKey", {
  enumerable: true,
  get: function () {
    return sheet_content_1.columnOfKey;
  },
});
Object.defineProperty(exports, "keyOf", {
  enumerable: true,
  get: function () {
    return sheet_content_1.keyOf;
  },
});
Object.defineProperty(exports, "rowOfKey", {
  enumerable: true,
  get: function () {
    return sheet_content_1.rowOfKey;
  },
});
Object.defineProperty(exports, "SheetContent", {
  enumerable: true,
  get: function () {
    return sheet_content_1.SheetContent;
  },
});
var sheet_list_1 = require("./sheet-list");
Object.defineProperty(exports, "sheetNameProblem", {
  enumerable: true,
  get: function () {
    return sheet_list_1.sheetNameProblem;
  },
});
__exportStar(require("./style"), exports);
var style_area_1 = require("./style-area");
Object.defineProperty(exports, "styleArea", {
  enumerable: true,
  get: function () {
    return style_area_1.styleArea;
  },
});
var validation_1 = require("./validation");
Object.defineProperty(exports, "choicesAt", {
  enumerable: true,
  get: function () {
    return validation_1.choicesAt;
  },
});
var workbook_1 = require("./workbook");
Object.defineProperty(exports, "WorkbookModel", {
  enumerable: true,
  get: function () {
    return workbook_1.WorkbookModel;
  },
});
