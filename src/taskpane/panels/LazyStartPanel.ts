import { onDemand } from "../on-demand";

/** 新建年报, loaded when it is shown: a pane with findings in it does without its fields. */
export const LazyStartPanel = onDemand(async () => {
  const { StartPanel } = await import("./StartPanel");
  return StartPanel;
});
