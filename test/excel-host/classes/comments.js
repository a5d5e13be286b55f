"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.commentClass = exports.commentCollectionClass = void 0;
const api_class_1 = require("../protocol/api-class");
const api_error_1 = require("../protocol/api-error");
const arguments_1 = require("./arguments");
const range_1 = require("./range");
const sheetsOf = ({ book, sheet }) => (sheet ? [sheet] : book.sheets);
const all = (target) => sheetsOf(target).flatMap((sheet) => sheet.comments.map(({ id }) => ({ sheet, id })));
function current({ sheet, id }) {
  const found = sheet.comments.find((comment) => comment.id === id);
  if (!found) throw (0, api_error_1.refuse)("ItemNotFound");
  return found;
}
function present(target, id) {
  const found = all(target).find((each) => each.id === id);
  if (!found) throw (0, api_error_1.refuse)("ItemNotFound");
  return exports.commentClass.of(found);
}
/** Threaded comments: added, read, changed and deleted; replies and mentions are not imitated. */
exports.commentCollectionClass = (0, api_class_1.defineClass)({
  name: "CommentCollection",
  items: (target) => all(target).map((each) => exports.commentClass.of(each)),
  item: present,
  methods: {
    add: (0, api_class_1.writes)((target, [place, content]) => {
      const { sheet, areas } = (0, arguments_1.areasOf)(place, target.sheet ?? target.book.activeSheet);
      const [area] = areas;
      if (!area || area.rowCount * area.columnCount !== 1) throw (0, api_error_1.refuse)("InvalidArgument");
      const id = sheet.book.newObjectId();
      sheet.comments.push({
        id,
        row: area.row,
        column: area.column,
        content: (0, arguments_1.text)(content),
        author: sheet.book.properties["lastAuthor"] ?? "",
        resolved: false,
      });
      sheet.book.emit({ type: "other", sheetId: sheet.id });
      return exports.commentClass.of({ sheet, id });
    }),
    getCount: (0, api_class_1.reads)((target) => all(target).length),
    getItem: (0, api_class_1.reads)((target, [id]) => present(target, id)),
    getItemAt: (0, api_class_1.reads)((target, [index]) => {
      const found = all(target)[Number(index)];
      if (!found) throw (0, api_error_1.refuse)("InvalidArgument");
      return exports.commentClass.of(found);
    }),
    getItemOrNullObject: (0, api_class_1.reads)((target, [id]) => {
      const found = all(target).find((each) => each.id === id);
      return found ? exports.commentClass.of(found) : null;
    }),
    getItemByCell: (0, api_class_1.reads)((target, [place]) => {
      const { sheet, areas } = (0, arguments_1.areasOf)(place, target.sheet ?? target.book.activeSheet);
      const [area] = areas;
      const found = sheet.comments.find(
        (comment) => comment.row === area?.row && comment.column === area.column,
      );
      if (!found) throw (0, api_error_1.refuse)("ItemNotFound");
      return exports.commentClass.of({ sheet, id: found.id });
    }),
  },
});
exports.commentClass = (0, api_class_1.defineClass)({
  name: "Comment",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    content: {
      get: (target) => current(target).content,
      set: (target, value) => {
        const { sheet, id } = target;
        const content = (0, arguments_1.text)(value);
        sheet.comments = sheet.comments.map((comment) =>
          comment.id === id ? { ...comment, content } : comment,
        );
        sheet.book.emit({ type: "other", sheetId: sheet.id });
      },
    },
    authorName: { get: (target) => current(target).author },
    resolved: { get: (target) => current(target).resolved },
  },
  methods: {
    delete: (0, api_class_1.writes)(({ sheet, id }) => {
      sheet.comments = sheet.comments.filter((comment) => comment.id !== id);
      sheet.book.emit({ type: "other", sheetId: sheet.id });
    }),
    getLocation: (0, api_class_1.reads)((target) => {
      const { row, column } = current(target);
      return (0, range_1.rangeOf)(target.sheet, { row, column, rowCount: 1, columnCount: 1 });
    }),
  },
});
