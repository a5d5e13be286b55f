import { onDemand } from "../on-demand";

/** 汇总审核, loaded when it is asked for. */
export const LazyCollectPanel = onDemand(async () => {
  const { CollectPanel } = await import("./collect/CollectPanel");
  return CollectPanel;
});
