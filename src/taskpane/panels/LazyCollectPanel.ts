import { lazy } from "react";

/** 汇总审核, loaded when it is asked for. */
export const LazyCollectPanel = lazy(() =>
  import("./collect/CollectPanel").then(({ CollectPanel }) => ({ default: CollectPanel })),
);
