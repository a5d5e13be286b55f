import { defineClass, type ApiClass } from "../protocol/api-class";
import { truth } from "./arguments";

export const runtimeClass: ApiClass<null> = defineClass({
  name: "Runtime",
  harmless: ["enableEvents"],
  scalars: {
    enableEvents: {
      get: (_, { events }) => events.enabled,
      set: (_, value, { events }) => {
        events.enabled = truth(value);
      },
    },
  },
});
