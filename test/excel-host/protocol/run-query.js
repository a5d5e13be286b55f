"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.runQuery = runQuery;
exports.identityOf = identityOf;
const api_class_1 = require("./api-class");
/** What a load answers: the properties asked for, in the wire's Pascal case. */
function runQuery(object, query, session) {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)].map((path) =>
    path.split("/").filter((part) => part !== ""),
  );
  return answer(object, paths.length === 0 ? [["*"]] : paths, session, query);
}
function identityOf(object, session) {
  const reference = session.referenceOf(object);
  return {
    ...object.type.identity?.(object.target, session),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}
function answer(object, paths, session, page = {}) {
  const { type, target } = object;
  const result = identityOf(object, session);
  if (type.items) {
    // "items" may be written or left out; properties of the collection itself have no items below them.
    const own = paths.filter(([head = ""]) => (0, api_class_1.knows)(type.scalars, head));
    for (const [head = ""] of own) readScalar(object, head, session, result);
    const below = paths
      .filter((path) => !own.includes(path))
      .map((path) => (/^items$/i.test(path[0] ?? "") ? path.slice(1) : path));
    const from = page.Skip ?? 0;
    const items = type
      .items(target, session)
      .slice(from, page.Top === undefined ? undefined : from + page.Top);
    result["_Items"] = items.map((item) =>
      answer(
        item,
        below.map((path) => (path.length === 0 ? ["*"] : path)),
        session,
      ),
    );
    return result;
  }
  const nested = new Map();
  for (const [head = "*", ...rest] of paths) {
    if (head === "$none") continue;
    if (head === "*" || head === "$all") {
      for (const [name, scalar] of Object.entries(type.scalars ?? {})) {
        if (scalar.get && !name.startsWith("_")) readScalar(object, name, session, result);
      }
    } else if (rest.length === 0 && (0, api_class_1.knows)(type.scalars, head)) {
      readScalar(object, head, session, result);
    } else {
      const { name } = (0, api_class_1.lookUp)(type.navigation, head, type.name);
      nested.set(name, [...(nested.get(name) ?? []), rest.length === 0 ? ["*"] : rest]);
    }
  }
  for (const [name, below] of nested) {
    const child = (0, api_class_1.lookUp)(type.navigation, name, type.name).value(target, session);
    result[pascal(name)] = child && answer(child, below, session);
  }
  return result;
}
function readScalar(object, name, session, into) {
  const found = (0, api_class_1.lookUp)(object.type.scalars, name, object.type.name);
  into[pascal(found.name)] = found.value.get?.(object.target, session);
}
function pascal(name) {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
