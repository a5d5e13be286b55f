import type { WorksheetFunction } from "./call";
import { countFunctions } from "./counts";
import { dateFunctions } from "./dates";
import { informationFunctions } from "./information";
import { logicFunctions } from "./logic";
import { lookupFunctions } from "./lookup";
import { numberFunctions } from "./numbers";
import { textFunctions } from "./texts";

/** Every worksheet function the emulated Excel knows; any other shows #NAME?. */
export const functions: Readonly<Record<string, WorksheetFunction | undefined>> = Object.assign(
  Object.create(null) as Record<string, WorksheetFunction>,
  countFunctions,
  dateFunctions,
  informationFunctions,
  logicFunctions,
  lookupFunctions,
  numberFunctions,
  textFunctions,
);
