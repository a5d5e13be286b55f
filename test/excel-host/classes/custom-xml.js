"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.customXmlPartClass = exports.scopedCollectionClass = exports.customXmlPartCollectionClass = void 0;
const api_class_1 = require("../protocol/api-class");
const api_error_1 = require("../protocol/api-error");
const arguments_1 = require("./arguments");
const partsOf = (book, { faults }) => (faults.metadataLost ? [] : [...book.customXml]);
const namespaceOf = (xml) => /<[^?!][^>]*?\sxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1] ?? "";
const find = (book, id, session) =>
  partsOf(book, session).some(([key]) => key === id)
    ? exports.customXmlPartClass.of({ book, id: String(id) })
    : null;
function present(book, id, session) {
  const found = find(book, id, session);
  if (!found) throw (0, api_error_1.refuse)("ItemNotFound");
  return found;
}
exports.customXmlPartCollectionClass = (0, api_class_1.defineClass)({
  name: "CustomXmlPartCollection",
  items: (book, session) => partsOf(book, session).map(([id]) => exports.customXmlPartClass.of({ book, id })),
  item: present,
  methods: {
    add: (0, api_class_1.writes)((book, [xml], { faults }) => {
      const id = book.newObjectId();
      if (!faults.metadataLost) book.customXml.set(id, (0, arguments_1.text)(xml));
      return exports.customXmlPartClass.of({ book, id });
    }),
    getItem: (0, api_class_1.reads)((book, [id], session) => present(book, id, session)),
    getItemOrNullObject: (0, api_class_1.reads)((book, [id], session) => find(book, id, session)),
    getCount: (0, api_class_1.reads)((book, _, session) => partsOf(book, session).length),
    getByNamespace: (0, api_class_1.reads)((book, [namespaceUri]) =>
      exports.scopedCollectionClass.of({ book, namespaceUri: (0, arguments_1.text)(namespaceUri) }),
    ),
  },
});
const scoped = ({ book, namespaceUri }, session) =>
  partsOf(book, session)
    .filter(([, xml]) => namespaceOf(xml) === namespaceUri)
    .map(([id]) => exports.customXmlPartClass.of({ book, id }));
exports.scopedCollectionClass = (0, api_class_1.defineClass)({
  name: "CustomXmlPartScopedCollection",
  items: scoped,
  methods: {
    getCount: (0, api_class_1.reads)((target, _, session) => scoped(target, session).length),
    getOnlyItemOrNullObject: (0, api_class_1.reads)((target, _, session) => {
      const [only, more] = scoped(target, session);
      return only && !more ? only : null;
    }),
  },
});
exports.customXmlPartClass = (0, api_class_1.defineClass)({
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: ({ book, id }) => namespaceOf(book.customXml.get(id) ?? "") },
  },
  methods: {
    getXml: (0, api_class_1.reads)(({ book, id }) => {
      const xml = book.customXml.get(id);
      if (xml === undefined) throw (0, api_error_1.refuse)("ItemNotFound");
      return xml;
    }),
    setXml: (0, api_class_1.writes)(({ book, id }, [xml]) => {
      book.customXml.set(id, (0, arguments_1.text)(xml));
    }),
    delete: (0, api_class_1.writes)(({ book, id }) => {
      book.customXml.delete(id);
    }),
  },
});
