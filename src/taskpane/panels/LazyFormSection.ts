import { lazy } from "react";

/** Last year and 检查表样, loaded behind the findings. */
export const LazyFormSection = lazy(async () => {
  const { FormSection } = await import("./FormSection");
  return { default: FormSection };
});
