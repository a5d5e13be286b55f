import { lazy } from "react";

/** Help for the selected cell and what can be filled, loaded once findings are shown. */
export const LazyCellPanel = lazy(async () => {
  const { CellPanel } = await import("./cell/CellPanel");
  return { default: CellPanel };
});
