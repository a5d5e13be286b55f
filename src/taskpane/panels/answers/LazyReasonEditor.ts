import { lazy } from "react";

/** The fields for a reason, loaded when someone begins to write one. */
export const LazyReasonEditor = lazy(async () => {
  const { ReasonEditor } = await import("./ReasonEditor");
  return { default: ReasonEditor };
});
