import { onDemand } from "../on-demand";

/** Help for the selected cell and what can be filled, loaded once findings are shown. */
export const LazyCellPanel = onDemand(async () => {
  const { CellPanel } = await import(/* webpackChunkName: "cell" */ "./cell/CellPanel");
  return CellPanel;
}, null);
