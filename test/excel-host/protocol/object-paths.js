"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ObjectPaths = void 0;
exports.callMethod = callMethod;
exports.locating = locating;
const api_class_1 = require("./api-class");
const api_error_1 = require("./api-error");
const batch_1 = require("./batch");
/** Finds the objects a batch speaks of: each once, when first needed, since finding one may create it. */
class ObjectPaths {
  constructor(paths, options) {
    this.paths = paths;
    this.options = options;
    this.found = new Map();
  }
  /** Null for a null object and everything below it. */
  resolve(id) {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw (0, api_error_1.refuse)("InvalidArgument");
    const object = this.evaluate(path);
    this.found.set(id, object);
    return object;
  }
  /** The arguments with objects in the place of path ids. */
  argumentsOf(info) {
    return this.fill(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }
  fill(args, ids) {
    if (typeof ids === "number" && ids !== 0) return this.resolve(ids);
    if (!Array.isArray(args) || !Array.isArray(ids)) return args;
    return args.map((arg, at) => this.fill(arg, ids[at]));
  }
  evaluate(path) {
    switch (path.ObjectPathType) {
      case batch_1.pathType.globalObject:
        return this.options.workbook;
      case batch_1.pathType.newObject:
        return this.options.service(path.Name);
      case batch_1.pathType.null:
        return null;
      case batch_1.pathType.reference: {
        const kept = this.options.session.references.get(path.Name);
        if (!kept) throw (0, api_error_1.refuse)("InvalidReference");
        return kept;
      }
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const { session } = this.options;
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === batch_1.pathType.property) {
      return (0, api_class_1.lookUp)(parent.type.navigation, path.Name, parent.type.name).value(
        parent.target,
        session,
      );
    }
    if (path.ObjectPathType === batch_1.pathType.indexer) {
      if (!parent.type.item) throw (0, api_error_1.apiNotFound)(parent.type.name, "getItem");
      return locating(
        `${parent.type.name}.getItem`,
        () => parent.type.item?.(parent.target, args[0], session) ?? null,
      );
    }
    const result = callMethod(parent, path.Name, args, this.options);
    if (result !== null && !(0, api_class_1.isApiObject)(result))
      throw (0, api_error_1.apiNotFound)(parent.type.name, path.Name);
    return result;
  }
}
exports.ObjectPaths = ObjectPaths;
/** Calls a method by its wire name; names the place in the error when it is refused. */
function callMethod(object, name, args, options) {
  const found = (0, api_class_1.lookUp)(object.type.methods, name, object.type.name);
  const place = `${object.type.name}.${found.name}`;
  return locating(place, () => {
    const method = found.value;
    if (method.needsActiveWorkbook && options.session.faults.inactiveWorkbook)
      throw (0, api_error_1.refuse)("InactiveWorkbook");
    if (method.writes) options.onWrite(place);
    return method.call(object.target, args, options.session);
  });
}
/** Runs something and puts the place into the error it may end with. */
function locating(place, run) {
  try {
    return run();
  } catch (problem) {
    if (problem instanceof Error && "location" in problem && problem.location === "") {
      problem.location = place;
    }
    throw problem;
  }
}
