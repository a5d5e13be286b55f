import type { WorkbookModel } from "../model";
import { defineClass, type Scalar, type ApiClass } from "../protocol/api-class";
import { text } from "./arguments";

function property(name: string): Scalar<WorkbookModel> {
  return {
    get: ({ properties }) => properties[name] ?? "",
    set: (book, value) => {
      book.properties[name] = text(value);
    },
  };
}

const names = ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"];

export const documentPropertiesClass: ApiClass<WorkbookModel> = defineClass({
  name: "DocumentProperties",
  scalars: {
    ...Object.fromEntries(names.map((name) => [name, property(name)])),
    lastAuthor: { get: ({ properties }) => properties["lastAuthor"] ?? "" },
  },
});
