import { form2019 } from "./edition-2019/form-2019";
import { form2021 } from "./edition-2021/form-2021";
import type { Form } from "./form";
import type { EditionId } from "./names";

/** The form as data. */
export function formOf(edition: EditionId): Form {
  return edition === "2019" ? form2019 : form2021;
}

/**
 * The edition a report year is written on: the trial form for 2019 and 2020, the revised form since 2021.
 * Source: 国办公开办函〔2019〕60号, 〔2021〕30号.
 */
export function editionOfYear(year: number): EditionId {
  return year <= 2020 ? "2019" : "2021";
}
