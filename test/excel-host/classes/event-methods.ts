import { reads, type Method } from "../protocol/api-class";

/** The register and unregister methods of events; keys are what follows _Register and _Unregister. */
export function eventMethods<T>(
  targetOf: (target: T) => string,
  events: Readonly<Record<string, number>>,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [suffix, type] of Object.entries(events)) {
    methods[`_register${suffix}`] = reads((target, _, session) =>
      session.events.register(type, targetOf(target)),
    );
    methods[`_unregister${suffix}`] = reads((target, _, session) =>
      session.events.unregister(type, targetOf(target)),
    );
  }
  return methods;
}
