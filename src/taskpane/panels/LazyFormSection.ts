import { onDemand } from "../on-demand";

/** Last year and 检查表样, loaded behind the findings. */
export const LazyFormSection = onDemand(async () => {
  const { FormSection } = await import("./FormSection");
  return FormSection;
}, null);
