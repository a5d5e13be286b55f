import type { WorkbookModel } from "../model";
import { defineClass, reads, writes, type ApiObject, type ApiClass } from "../protocol/api-class";
import { refuse } from "../protocol/api-error";
import type { Session } from "../protocol/session";
import { text } from "./arguments";

interface SettingTarget {
  readonly book: WorkbookModel;
  readonly key: string;
}

const keysOf = (book: WorkbookModel, { faults }: Session): string[] =>
  faults.metadataLost ? [] : [...book.settings.keys()];

const find = (book: WorkbookModel, key: unknown, session: Session): ApiObject | null =>
  keysOf(book, session).includes(String(key)) ? settingClass.of({ book, key: String(key) }) : null;

function keep(book: WorkbookModel, key: string, value: unknown, { faults }: Session): void {
  if (!faults.metadataLost) book.settings.set(key, JSON.stringify(value));
  book.emit({ type: "settingsChanged" });
}

function present(book: WorkbookModel, key: unknown, session: Session): ApiObject {
  const found = find(book, key, session);
  if (!found) throw refuse("ItemNotFound");
  return found;
}

export const settingCollectionClass: ApiClass<WorkbookModel> = defineClass({
  name: "SettingCollection",
  items: (book, session) => keysOf(book, session).map((key) => settingClass.of({ book, key })),
  item: present,
  methods: {
    add: writes((book, [key, value], session) => {
      keep(book, text(key), value, session);
      return settingClass.of({ book, key: text(key) });
    }),
    getItem: reads((book, [key], session) => present(book, key, session)),
    getItemOrNullObject: reads((book, [key], session) => find(book, key, session)),
    getCount: reads((book, _, session) => keysOf(book, session).length),
  },
});

export const settingClass: ApiClass<SettingTarget> = defineClass({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    _id: { get: ({ key }) => key },
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => JSON.parse(book.settings.get(key) ?? "null") as unknown,
      set: ({ book, key }, value, session) => keep(book, key, value, session),
    },
  },
  methods: {
    delete: writes(({ book, key }) => {
      book.settings.delete(key);
      book.emit({ type: "settingsChanged" });
    }),
  },
});
