"use strict";
var __createBinding =
  (this && this.__createBinding) ||
  (Object.create
    ? function (o, m, k, k2) {
        if (k2 === undefined) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
          desc = {
            enumerable: true,
            get: function () {
              return m[k];
            },
          };
        }
        Object.defineProperty(o, k2, desc);
      }
    : function (o, m, k, k2) {
        if (k2 === undefined) k2 = k;
        o[k2] = m[k];
      });
var __setModuleDefault =
  (this && this.__setModuleDefault) ||
  (Object.create
    ? function (o, v) {
        Object.defineProperty(o, "default", { enumerable: true, value: v });
      }
    : function (o, v) {
        o["default"] = v;
      });
var __importStar =
  (this && this.__importStar) ||
  (function () {
    var ownKeys = function (o) {
      ownKeys =
        Object.getOwnPropertyNames ||
        function (o) {
          var ar = [];
          for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
          return ar;
        };
      return ownKeys(o);
    };
    return function (mod) {
      if (mod && mod.__esModule) return mod;
      var result = {};
      if (mod != null)
        for (var k = ownKeys(mod), i = 0; i < k.length; i++)
          if (k[i] !== "default") __createBinding(result, mod, k[i]);
      __setModuleDefault(result, mod);
      return result;
    };
  })();
Object.defineProperty(exports, "__esModule", { value: true });
exports.allClasses = void 0;
const application = __importStar(require("./application"));
const comments = __importStar(require("./comments"));
const conditionalBorders = __importStar(require("./conditional-borders"));
const conditionalFormat = __importStar(require("./conditional-format"));
const conditionalFormatCollection = __importStar(require("./conditional-format-collection"));
const customXml = __importStar(require("./custom-xml"));
const dataValidation = __importStar(require("./data-validation"));
const documentProperties = __importStar(require("./document-properties"));
const freezePanes = __importStar(require("./freeze-panes"));
const headersFooters = __importStar(require("./headers-footers"));
const names = __importStar(require("./names"));
const pageLayout = __importStar(require("./page-layout"));
const protection = __importStar(require("./protection"));
const range = __importStar(require("./range"));
const rangeAreas = __importStar(require("./range-areas"));
const rangeBorders = __importStar(require("./range-borders"));
const rangeFill = __importStar(require("./range-fill"));
const rangeFont = __importStar(require("./range-font"));
const rangeFormat = __importStar(require("./range-format"));
const runtime = __importStar(require("./runtime"));
const settings = __importStar(require("./settings"));
const workbook = __importStar(require("./workbook"));
const worksheet = __importStar(require("./worksheet"));
const worksheetCollection = __importStar(require("./worksheet-collection"));
const modules = [
  application,
  comments,
  conditionalBorders,
  conditionalFormat,
  conditionalFormatCollection,
  customXml,
  dataValidation,
  documentProperties,
  freezePanes,
  headersFooters,
  names,
  pageLayout,
  protection,
  range,
  rangeAreas,
  rangeBorders,
  rangeFill,
  rangeFont,
  rangeFormat,
  runtime,
  settings,
  workbook,
  worksheet,
  worksheetCollection,
];
/** Every class of the API that this host imitates, for tests that look at all of them. */
exports.allClasses = modules.flatMap((each) =>
  Object.entries(each)
    .filter(([name]) => name.endsWith("Class"))
    .map(([, value]) => value),
);
