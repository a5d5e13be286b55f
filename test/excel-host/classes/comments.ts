import type { Comment, SheetModel, WorkbookModel } from "../model";
import { defineClass, reads, writes, type ApiObject, type ApiClass } from "../protocol/api-class";
import { refuse } from "../protocol/api-error";
import { areasOf, text } from "./arguments";
import { rangeOf } from "./range";

interface CommentsTarget {
  readonly book: WorkbookModel;
  /** Null: of the whole workbook. */
  readonly sheet: SheetModel | null;
}

interface CommentTarget {
  readonly sheet: SheetModel;
  readonly id: string;
}

const sheetsOf = ({ book, sheet }: CommentsTarget): readonly SheetModel[] => (sheet ? [sheet] : book.sheets);

const all = (target: CommentsTarget): CommentTarget[] =>
  sheetsOf(target).flatMap((sheet) => sheet.comments.map(({ id }) => ({ sheet, id })));

function current({ sheet, id }: CommentTarget): Comment {
  const found = sheet.comments.find((comment) => comment.id === id);
  if (!found) throw refuse("ItemNotFound");
  return found;
}

function present(target: CommentsTarget, id: unknown): ApiObject {
  const found = all(target).find((each) => each.id === id);
  if (!found) throw refuse("ItemNotFound");
  return commentClass.of(found);
}

/** Threaded comments: added, read, changed and deleted; replies and mentions are not imitated. */
export const commentCollectionClass: ApiClass<CommentsTarget> = defineClass({
  name: "CommentCollection",
  items: (target) => all(target).map((each) => commentClass.of(each)),
  item: present,
  methods: {
    add: writes((target, [place, content]) => {
      const { sheet, areas } = areasOf(place, target.sheet ?? target.book.activeSheet);
      const [area] = areas;
      if (!area || area.rowCount * area.columnCount !== 1) throw refuse("InvalidArgument");
      const id = sheet.book.newObjectId();
      sheet.comments.push({
        id,
        row: area.row,
        column: area.column,
        content: text(content),
        author: sheet.book.properties["lastAuthor"] ?? "",
        resolved: false,
      });
      sheet.book.emit({ type: "other", sheetId: sheet.id });
      return commentClass.of({ sheet, id });
    }),
    getCount: reads((target) => all(target).length),
    getItem: reads((target, [id]) => present(target, id)),
    getItemAt: reads((target, [index]) => {
      const found = all(target)[Number(index)];
      if (!found) throw refuse("InvalidArgument");
      return commentClass.of(found);
    }),
    getItemOrNullObject: reads((target, [id]) => {
      const found = all(target).find((each) => each.id === id);
      return found ? commentClass.of(found) : null;
    }),
    getItemByCell: reads((target, [place]) => {
      const { sheet, areas } = areasOf(place, target.sheet ?? target.book.activeSheet);
      const [area] = areas;
      const found = sheet.comments.find(
        (comment) => comment.row === area?.row && comment.column === area.column,
      );
      if (!found) throw refuse("ItemNotFound");
      return commentClass.of({ sheet, id: found.id });
    }),
  },
});

export const commentClass: ApiClass<CommentTarget> = defineClass({
  name: "Comment",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    content: {
      get: (target) => current(target).content,
      set: (target, value) => {
        const { sheet, id } = target;
        const content = text(value);
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
    delete: writes(({ sheet, id }) => {
      sheet.comments = sheet.comments.filter((comment) => comment.id !== id);
      sheet.book.emit({ type: "other", sheetId: sheet.id });
    }),
    getLocation: reads((target) => {
      const { row, column } = current(target);
      return rangeOf(target.sheet, { row, column, rowCount: 1, columnCount: 1 });
    }),
  },
});
