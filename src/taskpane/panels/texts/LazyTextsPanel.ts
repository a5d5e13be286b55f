import { onDemand } from "../../on-demand";

/** Loaded when 文字部分 is first opened: findings are shown without it. */
export const LazyTextsPanel = onDemand(async () => {
  const { TextsPanel } = await import("./TextsPanel");
  return TextsPanel;
});
