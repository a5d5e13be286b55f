import type { Finding, Unverified } from "../finding";
import { checkClaims } from "./check-claims";
import { checkHeadings } from "./check-headings";
import { checkOutline } from "./check-outline";
import { checkSections } from "./check-sections";
import { checkUnitName } from "./check-unit-name";
import { checkWording } from "./check-wording";
import { checkYears } from "./check-years";
import type { MatchedReading, TextContext } from "./text-context";
import { withLevels } from "./with-levels";

/** What the texts say, and how it agrees with the tables. */
export interface NarrativeCheck {
  readonly findings: readonly Finding[];
  /** Statements whose figures are blank or unreadable. */
  readonly unverified: readonly Unverified[];
  /** For each statement with several readings, the one it agrees with. */
  readonly readings: readonly MatchedReading[];
}

/**
 * Checks the texts against the tables, the year, the unit and themselves (rules N-*, O-*, F-SIX). Every finding names
 * its paragraph. A number of which nothing is known is left alone; a rule that needs what is absent is silent.
 */
export function checkNarrative(context: TextContext): NarrativeCheck {
  const claims = checkClaims(context);
  const found = [
    ...claims.findings,
    ...checkSections(context),
    ...checkYears(context),
    ...checkOutline(context),
    ...checkHeadings(context),
    ...checkWording(context),
    ...checkUnitName(context),
  ];
  return {
    findings: withLevels(context.form, found),
    unverified: claims.unverified,
    readings: claims.readings,
  };
}
