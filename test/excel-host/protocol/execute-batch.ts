import { isApiObject, lookUp, type ApiObject, type Scalar } from "./api-class";
import { ApiError, apiNotFound, refuse } from "./api-error";
import { actionType, type Action, type BatchRequest, type BatchResponse } from "./batch";
import { callMethod, locating, ObjectPaths, type PathOptions } from "./object-paths";
import { identityOf, runQuery } from "./run-query";

export interface BatchOptions extends PathOptions {
  /** The batch breaks off before the action with this index; null for none. */
  readonly failAtAction: number | null;
}

/** Carries the actions out in order and stops at the first that is refused; what was done stays done. */
export function executeBatch(request: BatchRequest, options: BatchOptions): BatchResponse {
  const response: BatchResponse = { Results: [], TraceIds: [] };
  const paths = new ObjectPaths(request.ObjectPaths, options);
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (index === options.failAtAction) throw refuse("GeneralException");
      if (action.ActionType === actionType.trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: perform(action, paths, options) });
    } catch (problem) {
      if (!(problem instanceof ApiError)) throw problem;
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

function perform(action: Action, paths: ObjectPaths, options: BatchOptions): unknown {
  if (action.ActionType === actionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  if (!object) return null;
  const { session } = options;
  switch (action.ActionType) {
    case actionType.instantiate:
      return identityOf(object, session);
    case actionType.query:
      return locating(object.type.name, () => runQuery(object, action.QueryInfo ?? {}, session));
    case actionType.method:
      return performMethod(object, action, paths, options);
    case actionType.setProperty:
      setProperty(object, action.Name, paths.argumentsOf(action.ArgumentInfo)[0], options);
      return null;
    default:
      throw apiNotFound(object.type.name, `(action type ${action.ActionType})`);
  }
}

function performMethod(
  object: ApiObject,
  action: Action,
  paths: ObjectPaths,
  options: BatchOptions,
): unknown {
  if (action.Name === "_KeepReference") {
    options.session.keepReference(object);
    return null;
  }
  const result = callMethod(object, action.Name, paths.argumentsOf(action.ArgumentInfo), options);
  return isApiObject(result) ? identityOf(result, options.session) : (result ?? null);
}

function setProperty(object: ApiObject, wireName: string, value: unknown, options: BatchOptions): void {
  const { type, target } = object;
  const { name, value: scalar } = lookUp<Scalar<unknown>>(type.scalars, wireName, type.name);
  const place = `${type.name}.${name}`;
  const { set } = scalar;
  if (!set) throw apiNotFound(type.name, name);
  if (!type.harmless?.includes(name)) options.onWrite(place);
  locating(place, () => set(target, value, options.session));
}
