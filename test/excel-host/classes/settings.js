"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.settingClass = exports.settingCollectionClass = void 0;
const api_class_1 = require("../protocol/api-class");
const api_error_1 = require("../protocol/api-error");
const arguments_1 = require("./arguments");
const keysOf = (book, { faults }) => (faults.metadataLost ? [] : [...book.settings.keys()]);
const find = (book, key, session) =>
  keysOf(book, session).includes(String(key)) ? exports.settingClass.of({ book, key: String(key) }) : null;
function keep(book, key, value, { faults }) {
  if (!faults.metadataLost) book.settings.set(key, JSON.stringify(value));
  book.emit({ type: "settingsChanged" });
}
function present(book, key, session) {
  const found = find(book, key, session);
  if (!found) throw (0, api_error_1.refuse)("ItemNotFound");
  return found;
}
exports.settingCollectionClass = (0, api_class_1.defineClass)({
  name: "SettingCollection",
  items: (book, session) => keysOf(book, session).map((key) => exports.settingClass.of({ book, key })),
  item: present,
  methods: {
    add: (0, api_class_1.writes)((book, [key, value], session) => {
      keep(book, (0, arguments_1.text)(key), value, session);
      return exports.settingClass.of({ book, key: (0, arguments_1.text)(key) });
    }),
    getItem: (0, api_class_1.reads)((book, [key], session) => present(book, key, session)),
    getItemOrNullObject: (0, api_class_1.reads)((book, [key], session) => find(book, key, session)),
    getCount: (0, api_class_1.reads)((book, _, session) => keysOf(book, session).length),
  },
});
exports.settingClass = (0, api_class_1.defineClass)({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    _id: { get: ({ key }) => key },
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => JSON.parse(book.settings.get(key) ?? "null"),
      set: ({ book, key }, value, session) => keep(book, key, value, session),
    },
  },
  methods: {
    delete: (0, api_class_1.writes)(({ book, key }) => {
      book.settings.delete(key);
      book.emit({ type: "settingsChanged" });
    }),
  },
});
