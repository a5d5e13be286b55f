import { lazy } from "react";

/** Loaded when 审核 is first chosen: findings are shown without it. */
export const LazyReviewPanel = lazy(() =>
  import("./review/ReviewPanel").then(({ ReviewPanel }) => ({ default: ReviewPanel })),
);
