import type { HeadersFooters, SheetModel } from "../model";
import { defineClass, type Scalar, type ApiClass } from "../protocol/api-class";
import { oneOf, text } from "./arguments";
import { changePageLayout } from "./page-layout";

export const headerFooterGroupClass: ApiClass<SheetModel> = defineClass({
  name: "HeaderFooterGroup",
  scalars: {
    state: { get: () => "Default", set: (_, value) => void oneOf(value, ["Default"]) },
  },
  navigation: { defaultForAllPages: (sheet) => headerFooterClass.of(sheet) },
});

function part(key: keyof HeadersFooters): Scalar<SheetModel> {
  return {
    get: ({ pageLayout }) => pageLayout.headersFooters[key],
    set: (sheet, value) =>
      changePageLayout(sheet, { headersFooters: { ...sheet.pageLayout.headersFooters, [key]: text(value) } }),
  };
}

export const headerFooterClass: ApiClass<SheetModel> = defineClass({
  name: "HeaderFooter",
  scalars: {
    leftHeader: part("leftHeader"),
    centerHeader: part("centerHeader"),
    rightHeader: part("rightHeader"),
    leftFooter: part("leftFooter"),
    centerFooter: part("centerFooter"),
    rightFooter: part("rightFooter"),
  },
});
