import type { WorkbookModel } from "../model";
import type { ApiObject } from "./api-class";
import type { EventHub } from "./event-hub";
import type { Faults } from "./faults";

/** What the classes of the API share while one add-in is connected. */
export interface Session {
  readonly model: WorkbookModel;
  readonly faults: Faults;
  readonly events: EventHub;
  /** Objects kept over a sync, by the reference id given out. */
  readonly references: Map<string, ApiObject>;
  /** Workbooks the add-in asked to open (Excel.createWorkbook), base64; null is a blank one. */
  readonly createdWorkbooks: { base64: string | null; opened: boolean }[];
  /** Files the add-in is about to insert sheets from, opened before their batch runs; null is no workbook. */
  readonly openedFiles: Map<string, WorkbookModel | null>;
  /** Gives the object an id that later requests may use. */
  keepReference(object: ApiObject): string;
  /** The id an object was kept under; undefined when it was not. */
  referenceOf(object: ApiObject): string | undefined;
}
