import { makeStyles, tokens } from "@fluentui/react-components";

/** What the parts of 审核 share. */
export const useReviewStyles = makeStyles({
  // A list of long places must not widen the pane.
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  good: { margin: 0, color: tokens.colorPaletteGreenForeground1, overflowWrap: "anywhere" },
  warning: { margin: 0, color: tokens.colorPaletteDarkOrangeForeground1, overflowWrap: "anywhere" },
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  detail: { color: tokens.colorNeutralForeground2 },
});
