"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.documentPropertiesClass = void 0;
const api_class_1 = require("../protocol/api-class");
const arguments_1 = require("./arguments");
function property(name) {
  return {
    get: ({ properties }) => properties[name] ?? "",
    set: (book, value) => {
      book.properties[name] = (0, arguments_1.text)(value);
    },
  };
}
const names = ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"];
exports.documentPropertiesClass = (0, api_class_1.defineClass)({
  name: "DocumentProperties",
  scalars: {
    ...Object.fromEntries(names.map((name) => [name, property(name)])),
    lastAuthor: { get: ({ properties }) => properties["lastAuthor"] ?? "" },
  },
});
