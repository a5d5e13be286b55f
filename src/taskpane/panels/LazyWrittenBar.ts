import { onDemand } from "../on-demand";

/** 保存文件 and 撤销, loaded behind the findings, in one piece with the panel whose buttons write. */
export const LazyWrittenBar = onDemand(async () => {
  const { WrittenBar } = await import(/* webpackChunkName: "cell" */ "./WrittenBar");
  return WrittenBar;
}, null);
