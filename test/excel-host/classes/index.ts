import type { ApiClass } from "../protocol/api-class";
import * as application from "./application";
import * as comments from "./comments";
import * as conditionalBorders from "./conditional-borders";
import * as conditionalFormat from "./conditional-format";
import * as conditionalFormatCollection from "./conditional-format-collection";
import * as customXml from "./custom-xml";
import * as dataValidation from "./data-validation";
import * as documentProperties from "./document-properties";
import * as freezePanes from "./freeze-panes";
import * as headersFooters from "./headers-footers";
import * as names from "./names";
import * as pageLayout from "./page-layout";
import * as protection from "./protection";
import * as range from "./range";
import * as rangeAreas from "./range-areas";
import * as rangeBorders from "./range-borders";
import * as rangeFill from "./range-fill";
import * as rangeFont from "./range-font";
import * as rangeFormat from "./range-format";
import * as runtime from "./runtime";
import * as settings from "./settings";
import * as workbook from "./workbook";
import * as worksheet from "./worksheet";
import * as worksheetCollection from "./worksheet-collection";

const modules: readonly object[] = [
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
export const allClasses: readonly ApiClass<never>[] = modules.flatMap((each) =>
  Object.entries(each)
    .filter(([name]) => name.endsWith("Class"))
    .map(([, value]) => value as ApiClass<never>),
);
