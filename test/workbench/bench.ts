import type { ModelEvent } from "../excel-host/model/types";
import { WorkbookModel } from "../excel-host/model/workbook";

/** What the parts of the page hear: every change of the open workbook, and that another one was opened. */
export type BenchEvent = ModelEvent | { readonly type: "opened" };

/** The workbook on the page; the parts hold this and not the workbook, which opening a file replaces. */
export class Bench {
  private readonly listeners = new Set<(event: BenchEvent) => void>();
  private stopListening: () => void;

  constructor(public book: WorkbookModel = new WorkbookModel()) {
    this.stopListening = this.listenTo(book);
  }

  /** Puts another workbook on the page. */
  open(book: WorkbookModel): void {
    this.stopListening();
    this.book = book;
    this.stopListening = this.listenTo(book);
    this.tell({ type: "opened" });
  }

  onChange(listener: (event: BenchEvent) => void): void {
    this.listeners.add(listener);
  }

  private listenTo(book: WorkbookModel): () => void {
    return book.onChange((event) => this.tell(event));
  }

  private tell(event: BenchEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
