import { onDemand } from "../on-demand";

/** Loaded when 审核 is first chosen: findings are shown without it. */
export const LazyReviewPanel = onDemand(async () => {
  const { ReviewPanel } = await import("./review/ReviewPanel");
  return ReviewPanel;
});
