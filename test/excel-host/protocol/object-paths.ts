import { isApiObject, lookUp, type ApiObject, type Method } from "./api-class";
import { apiNotFound, refuse } from "./api-error";
import { pathType, type ArgumentInfo, type BatchRequest, type ObjectPath } from "./batch";
import type { Session } from "./session";

export interface PathOptions {
  readonly session: Session;
  readonly workbook: ApiObject;
  readonly service: (name: string) => ApiObject;
  /** Called before a method changes the workbook. */
  readonly onWrite: (place: string) => void;
}

/** Finds the objects a batch speaks of: each once, when first needed, since finding one may create it. */
export class ObjectPaths {
  private readonly found = new Map<number, ApiObject | null>();

  constructor(
    private readonly paths: BatchRequest["ObjectPaths"],
    private readonly options: PathOptions,
  ) {}

  /** Null for a null object and everything below it. */
  resolve(id: number): ApiObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw refuse("InvalidArgument");
    const object = this.evaluate(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments with objects in the place of path ids. */
  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.fill(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []) as unknown[];
  }

  private fill(args: unknown, ids: unknown): unknown {
    if (typeof ids === "number" && ids !== 0) return this.resolve(ids);
    if (!Array.isArray(args) || !Array.isArray(ids)) return args;
    return args.map((arg: unknown, at) => this.fill(arg, (ids as unknown[])[at]));
  }

  private evaluate(path: ObjectPath): ApiObject | null {
    switch (path.ObjectPathType) {
      case pathType.globalObject:
        return this.options.workbook;
      case pathType.newObject:
        return this.options.service(path.Name);
      case pathType.null:
        return null;
      case pathType.reference: {
        const kept = this.options.session.references.get(path.Name);
        if (!kept) throw refuse("InvalidReference");
        return kept;
      }
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const { session } = this.options;
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === pathType.property) {
      return lookUp(parent.type.navigation, path.Name, parent.type.name).value(parent.target, session);
    }
    if (path.ObjectPathType === pathType.indexer) {
      if (!parent.type.item) throw apiNotFound(parent.type.name, "getItem");
      return locating(
        `${parent.type.name}.getItem`,
        () => parent.type.item?.(parent.target, args[0], session) ?? null,
      );
    }
    const result = callMethod(parent, path.Name, args, this.options);
    if (result !== null && !isApiObject(result)) throw apiNotFound(parent.type.name, path.Name);
    return result;
  }
}

/** Calls a method by its wire name; names the place in the error when it is refused. */
export function callMethod(
  object: ApiObject,
  name: string,
  args: readonly unknown[],
  options: PathOptions,
): unknown {
  const found = lookUp<Method<unknown>>(object.type.methods, name, object.type.name);
  const place = `${object.type.name}.${found.name}`;
  return locating(place, () => {
    const method = found.value;
    if (method.needsActiveWorkbook && options.session.faults.inactiveWorkbook)
      throw refuse("InactiveWorkbook");
    if (method.writes) options.onWrite(place);
    return method.call(object.target, args, options.session);
  });
}

/** Runs something and puts the place into the error it may end with. */
export function locating<T>(place: string, run: () => T): T {
  try {
    return run();
  } catch (problem) {
    if (problem instanceof Error && "location" in problem && problem.location === "") {
      (problem as { location: string }).location = place;
    }
    throw problem;
  }
}
