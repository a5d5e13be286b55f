"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.executeBatch = executeBatch;
const api_class_1 = require("./api-class");
const api_error_1 = require("./api-error");
const batch_1 = require("./batch");
const object_paths_1 = require("./object-paths");
const run_query_1 = require("./run-query");
/** Carries the actions out in order and stops at the first that is refused; what was done stays done. */
function executeBatch(request, options) {
  const response = { Results: [], TraceIds: [] };
  const paths = new object_paths_1.ObjectPaths(request.ObjectPaths, options);
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (index === options.failAtAction) throw (0, api_error_1.refuse)("GeneralException");
      if (action.ActionType === batch_1.actionType.trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: perform(action, paths, options) });
    } catch (problem) {
      if (!(problem instanceof api_error_1.ApiError)) throw problem;
      response.Error = {
        Code: problem.code,
        Message: problem.message,
        Location: problem.location,
        HttpStatusCode: 400,
        ActionIndex: index,
      };
      break;
    }
  }
  return response;
}
function perform(action, paths, options) {
  if (action.ActionType === batch_1.actionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  if (!object) return null;
  const { session } = options;
  switch (action.ActionType) {
    case batch_1.actionType.instantiate:
      return (0, run_query_1.identityOf)(object, session);
    case batch_1.actionType.query:
      return (0, object_paths_1.locating)(object.type.name, () =>
        (0, run_query_1.runQuery)(object, action.QueryInfo ?? {}, session),
      );
    case batch_1.actionType.method:
      return performMethod(object, action, paths, options);
    case batch_1.actionType.setProperty:
      setProperty(object, action.Name, paths.argumentsOf(action.ArgumentInfo)[0], options);
      return null;
    default:
      throw (0, api_error_1.apiNotFound)(object.type.name, `(action type ${action.ActionType})`);
  }
}
function performMethod(object, action, paths, options) {
  if (action.Name === "_KeepReference") {
    options.session.keepReference(object);
    return null;
  }
  const result = (0, object_paths_1.callMethod)(
    object,
    action.Name,
    paths.argumentsOf(action.ArgumentInfo),
    options,
  );
  return (0, api_class_1.isApiObject)(result)
    ? (0, run_query_1.identityOf)(result, options.session)
    : (result ?? null);
}
function setProperty(object, wireName, value, options) {
  const { type, target } = object;
  const { name, value: scalar } = (0, api_class_1.lookUp)(type.scalars, wireName, type.name);
  const place = `${type.name}.${name}`;
  const { set } = scalar;
  if (!set) throw (0, api_error_1.apiNotFound)(type.name, name);
  if (!type.harmless?.includes(name)) options.onWrite(place);
  (0, object_paths_1.locating)(place, () => set(target, value, options.session));
}
