import type { WorkbookModel } from "../model";
import { defineClass, reads, writes, type ApiObject, type ApiClass } from "../protocol/api-class";
import { refuse } from "../protocol/api-error";
import type { Session } from "../protocol/session";
import { text } from "./arguments";

interface PartTarget {
  readonly book: WorkbookModel;
  readonly id: string;
}

interface ScopedTarget {
  readonly book: WorkbookModel;
  readonly namespaceUri: string;
}

const partsOf = (book: WorkbookModel, { faults }: Session): [string, string][] =>
  faults.metadataLost ? [] : [...book.customXml];

const namespaceOf = (xml: string): string => /<[^?!][^>]*?\sxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1] ?? "";

const find = (book: WorkbookModel, id: unknown, session: Session): ApiObject | null =>
  partsOf(book, session).some(([key]) => key === id) ? customXmlPartClass.of({ book, id: String(id) }) : null;

function present(book: WorkbookModel, id: unknown, session: Session): ApiObject {
  const found = find(book, id, session);
  if (!found) throw refuse("ItemNotFound");
  return found;
}

export const customXmlPartCollectionClass: ApiClass<WorkbookModel> = defineClass({
  name: "CustomXmlPartCollection",
  items: (book, session) => partsOf(book, session).map(([id]) => customXmlPartClass.of({ book, id })),
  item: present,
  methods: {
    add: writes((book, [xml], { faults }) => {
      const id = book.newObjectId();
      if (!faults.metadataLost) book.customXml.set(id, text(xml));
      return customXmlPartClass.of({ book, id });
    }),
    getItem: reads((book, [id], session) => present(book, id, session)),
    getItemOrNullObject: reads((book, [id], session) => find(book, id, session)),
    getCount: reads((book, _, session) => partsOf(book, session).length),
    getByNamespace: reads((book, [namespaceUri]) =>
      scopedCollectionClass.of({ book, namespaceUri: text(namespaceUri) }),
    ),
  },
});

const scoped = ({ book, namespaceUri }: ScopedTarget, session: Session): ApiObject[] =>
  partsOf(book, session)
    .filter(([, xml]) => namespaceOf(xml) === namespaceUri)
    .map(([id]) => customXmlPartClass.of({ book, id }));

export const scopedCollectionClass: ApiClass<ScopedTarget> = defineClass({
  name: "CustomXmlPartScopedCollection",
  items: scoped,
  methods: {
    getCount: reads((target, _, session) => scoped(target, session).length),
    getOnlyItemOrNullObject: reads((target, _, session) => {
      const [only, more] = scoped(target, session);
      return only && !more ? only : null;
    }),
  },
});

export const customXmlPartClass: ApiClass<PartTarget> = defineClass({
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: ({ book, id }) => namespaceOf(book.customXml.get(id) ?? "") },
  },
  methods: {
    getXml: reads(({ book, id }) => {
      const xml = book.customXml.get(id);
      if (xml === undefined) throw refuse("ItemNotFound");
      return xml;
    }),
    setXml: writes(({ book, id }, [xml]) => {
      book.customXml.set(id, text(xml));
    }),
    delete: writes(({ book, id }) => {
      book.customXml.delete(id);
    }),
  },
});
