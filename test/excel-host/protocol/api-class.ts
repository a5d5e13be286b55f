import { apiNotFound } from "./api-error";
import type { Session } from "./session";

/** Something the add-in holds a proxy of. */
export interface ApiObject {
  readonly type: ApiClass<unknown>;
  readonly target: unknown;
}

export interface Scalar<T> {
  readonly get?: (target: T, session: Session) => unknown;
  /** Absent: read-only. */
  readonly set?: (target: T, value: unknown, session: Session) => void;
}

export interface Method<T> {
  /** Whether it changes the workbook: counted as a write, and it empties the undo list. */
  readonly writes: boolean;
  /** Fails while another workbook is in front (P14). */
  readonly needsActiveWorkbook: boolean;
  /** Answers an ApiObject, null for a null object, or a plain value. */
  readonly call: (target: T, args: readonly unknown[], session: Session) => unknown;
}

/** One class of the Excel API. Keys are the names as JavaScript spells them. */
export interface ClassDefinition<T> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigation?: Readonly<Record<string, (target: T, session: Session) => ApiObject | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** What identifies the object on the wire, e.g. {Id: "..."}; sent whenever the object is mentioned. */
  readonly identity?: (target: T, session: Session) => Record<string, unknown>;
  /** The items of a collection, in order. */
  readonly items?: (target: T, session: Session) => readonly ApiObject[];
  /** collection[key] */
  readonly item?: (target: T, key: unknown, session: Session) => ApiObject;
  /** Properties whose setting is no change of the workbook (runtime.enableEvents). */
  readonly harmless?: readonly string[];
}

export interface ApiClass<T> extends ClassDefinition<T> {
  of(target: T): ApiObject;
}

export function defineClass<T>(definition: ClassDefinition<T>): ApiClass<T> {
  const type: ApiClass<T> = {
    ...definition,
    of: (target) => ({ type: type as unknown as ApiClass<unknown>, target }),
  };
  return type;
}

export const reads = <T>(call: Method<T>["call"]): Method<T> => ({
  writes: false,
  needsActiveWorkbook: false,
  call,
});
export const writes = <T>(call: Method<T>["call"]): Method<T> => ({
  writes: true,
  needsActiveWorkbook: false,
  call,
});
export const readsActive = <T>(call: Method<T>["call"]): Method<T> => ({
  writes: false,
  needsActiveWorkbook: true,
  call,
});
export const writesActive = <T>(call: Method<T>["call"]): Method<T> => ({
  writes: true,
  needsActiveWorkbook: true,
  call,
});

type Table<V> = Readonly<Record<string, V>> | undefined;

const folded = new WeakMap<object, Map<string, [string, unknown]>>();

/** Wire names are Pascal case, select strings are not: the case never matters. Throws ApiNotFound. */
export function lookUp<V>(table: Table<V>, member: string, className: string): { name: string; value: V } {
  let index = table && folded.get(table);
  if (table && !index) {
    index = new Map(Object.entries(table).map((entry) => [entry[0].toLowerCase(), entry]));
    folded.set(table, index);
  }
  const found = index?.get(member.toLowerCase());
  if (!found) throw apiNotFound(className, member.charAt(0).toLowerCase() + member.slice(1));
  return { name: found[0], value: found[1] as V };
}

export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}

/** Whether the table knows the name. */
export function knows(table: Table<unknown>, member: string): boolean {
  return (
    table !== undefined && Object.keys(table).some((name) => name.toLowerCase() === member.toLowerCase())
  );
}
