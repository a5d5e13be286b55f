"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.workbookCreatedClass = exports.applicationClass = void 0;
const api_class_1 = require("../protocol/api-class");
const arguments_1 = require("./arguments");
exports.applicationClass = (0, api_class_1.defineClass)({
  name: "Application",
  scalars: {
    calculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (book, value) => {
        book.calculationMode = (0, arguments_1.oneOf)(value, [
          "Automatic",
          "AutomaticExceptTables",
          "Manual",
        ]);
      },
    },
    calculationState: { get: () => "Done" },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: (0, api_class_1.reads)((book) => book.calculate(true)),
    // The results are the same: calculation waits for the end of the batch anyway, and drawing is the page's affair.
    suspendApiCalculationUntilNextSync: (0, api_class_1.reads)(() => null),
    suspendScreenUpdatingUntilNextSync: (0, api_class_1.reads)(() => null),
    createWorkbook: (0, api_class_1.reads)((_, [base64], { createdWorkbooks }) => {
      const created = {
        base64: base64 === null || base64 === undefined ? null : (0, arguments_1.text)(base64),
        opened: false,
      };
      createdWorkbooks.push(created);
      return exports.workbookCreatedClass.of({ created, index: createdWorkbooks.length });
    }),
    _getWorkbookCreatedById: (0, api_class_1.reads)((_, [id], { createdWorkbooks }) => {
      const created = createdWorkbooks[Number(id) - 1];
      return created ? exports.workbookCreatedClass.of({ created, index: Number(id) }) : null;
    }),
  },
});
exports.workbookCreatedClass = (0, api_class_1.defineClass)({
  name: "WorkbookCreated",
  identity: ({ index }) => ({ Id: String(index) }),
  scalars: { id: { get: ({ index }) => String(index) } },
  methods: {
    open: (0, api_class_1.reads)(({ created }) => {
      created.opened = true;
    }),
  },
});
