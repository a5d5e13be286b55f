import { defineClass, reads, type ApiObject } from "../protocol/api-class";
import { apiNotFound } from "../protocol/api-error";

/** The client tells the host that its handler of events stands. */
const internalService = defineClass<null>({
  name: "AddinInternalService",
  methods: { notifyActionHandlerReady: reads(() => null) },
});

const services: Readonly<Record<string, ApiObject | undefined>> = {
  "Microsoft.InternalService.AddinInternalService": internalService.of(null),
};

/** A service outside the workbook, by the name the client gives it. */
export function findService(name: string): ApiObject {
  const service = services[name];
  if (!service) throw apiNotFound("Services", name);
  return service;
}
