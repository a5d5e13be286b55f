"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.headerFooterClass = exports.headerFooterGroupClass = void 0;
const api_class_1 = require("../protocol/api-class");
const arguments_1 = require("./arguments");
const page_layout_1 = require("./page-layout");
exports.headerFooterGroupClass = (0, api_class_1.defineClass)({
  name: "HeaderFooterGroup",
  scalars: {
    state: { get: () => "Default", set: (_, value) => void (0, arguments_1.oneOf)(value, ["Default"]) },
  },
  navigation: { defaultForAllPages: (sheet) => exports.headerFooterClass.of(sheet) },
});
function part(key) {
  return {
    get: ({ pageLayout }) => pageLayout.headersFooters[key],
    set: (sheet, value) =>
      (0, page_layout_1.changePageLayout)(sheet, {
        headersFooters: { ...sheet.pageLayout.headersFooters, [key]: (0, arguments_1.text)(value) },
      }),
  };
}
exports.headerFooterClass = (0, api_class_1.defineClass)({
  name: "HeaderFooter",
  scalars: {
    leftHeader: part("leftHeader"),
    centerHeader: part("centerHeader"),
    rightHeader: part("rightHeader"),
    leftFooter: part("leftFooter"),
    centerFooter: part("centerFooter"),
    rightFooter: part("rightFooter"),
  },
});
