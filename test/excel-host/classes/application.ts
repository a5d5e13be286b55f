import type { WorkbookModel } from "../model";
import { defineClass, reads, type ApiClass } from "../protocol/api-class";
import { oneOf, text } from "./arguments";

export const applicationClass: ApiClass<WorkbookModel> = defineClass({
  name: "Application",
  scalars: {
    calculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (book, value) => {
        book.calculationMode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
    calculationState: { get: () => "Done" },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: reads((book) => book.calculate(true)),
    // The results are the same: calculation waits for the end of the batch anyway, and drawing is the page's affair.
    suspendApiCalculationUntilNextSync: reads(() => null),
    suspendScreenUpdatingUntilNextSync: reads(() => null),
    createWorkbook: reads((_, [base64], { createdWorkbooks }) => {
      const created = {
        base64: base64 === null || base64 === undefined ? null : text(base64),
        opened: false,
      };
      createdWorkbooks.push(created);
      return workbookCreatedClass.of({ created, index: createdWorkbooks.length });
    }),
    _getWorkbookCreatedById: reads((_, [id], { createdWorkbooks }) => {
      const created = createdWorkbooks[Number(id) - 1];
      return created ? workbookCreatedClass.of({ created, index: Number(id) }) : null;
    }),
  },
});

export const workbookCreatedClass: ApiClass<{ created: { opened: boolean }; index: number }> = defineClass({
  name: "WorkbookCreated",
  identity: ({ index }) => ({ Id: String(index) }),
  scalars: { id: { get: ({ index }) => String(index) } },
  methods: {
    open: reads(({ created }) => {
      created.opened = true;
    }),
  },
});
