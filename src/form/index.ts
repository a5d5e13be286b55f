export type { CellKind, CellName, EditionId, FigureCell, Form, FormCell, FormTable, PrintedCell, TableId } from "./form";
