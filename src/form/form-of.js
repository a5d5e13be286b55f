"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.formOf = formOf;
exports.editionOfYear = editionOfYear;
const form_2019_1 = require("./edition-2019/form-2019");
const form_2021_1 = require("./edition-2021/form-2021");
/** The form as data. */
function formOf(edition) {
  return edition === "2019" ? form_2019_1.form2019 : form_2021_1.form2021;
}
/**
 * The edition a report year is written on: the trial form for 2019 and 2020, the revised form since 2021.
 * Source: 国办公开办函〔2019〕60号, 〔2021〕30号.
 */
function editionOfYear(year) {
  return year <= 2020 ? "2019" : "2021";
}
