export type { Grid, GridSheet, GridValue } from "./grid";
export type {
  Area,
  CellContent,
  CellStyle,
  DefinedName,
  LayoutCell,
  LayoutConditionalFormat,
  LayoutValidation,
  PrintSetup,
  SheetKey,
  SheetLayout,
  WorkbookLayout,
} from "./workbook-layout";
