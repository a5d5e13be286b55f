import type { CellName, Form } from "../form/index";
import type { UnitReport } from "../figures/index";
import type { ConditionSources, KnownToConditions } from "./condition-sources";
import { governmentLevelPrinted, type Cover } from "./cover";
import { figureCells } from "./figure-cells";
import { coverCells, levelOnCover } from "./lay-out-cover";
import type { NamedPlace } from "./references";
import { readRegisterNumber } from "./register-number";
import type { SheetKey } from "./workbook-layout";

type SheetNames = Readonly<Record<SheetKey, string>>;

/** What the conditions of 数据核对 rest on in a workbook as it is laid out: the cells, and what stands in them. */
export function conditionsOfLayout(
  form: Form,
  report: UnitReport,
  cover: Cover,
  names: SheetNames,
): { readonly known: KnownToConditions; readonly sources: ConditionSources } {
  const governmentLevel = governmentLevelPrinted(levelOnCover(report, cover)?.trim());
  const [received, answered] = [cover.ledgerReceived, cover.ledgerAnswered].map(writtenText);
  const [receivedNumber, answeredNumber] = [received, answered].map(readRegisterNumber);
  const onCover = (place: { readonly row: number; readonly column: number }) => ({
    ...place,
    sheetName: names.cover,
  });
  return {
    known: {
      figures: report.figures,
      context: {
        ...(governmentLevel === undefined ? {} : { governmentLevel }),
        ledger: {
          ...(receivedNumber && { received: receivedNumber }),
          ...(answeredNumber && { answered: answeredNumber }),
        },
      },
      register: {
        ...(received !== undefined && { received }),
        ...(answered !== undefined && { answered }),
      },
    },
    sources: {
      figures: laidOutPlaces(form, names),
      cover: {
        governmentLevel: onCover(coverCells.governmentLevel),
        received: onCover(coverCells.ledgerReceived),
        answered: onCover(coverCells.ledgerAnswered),
      },
    },
  };
}

/** Where this year's figures stand in a workbook as it is laid out. */
export function laidOutPlaces(form: Form, names: SheetNames): ReadonlyMap<CellName, NamedPlace> {
  return new Map(
    [...figureCells(form)].map(([name, { sheet, row, column }]) => [
      name,
      { sheetName: names[sheet], row, column },
    ]),
  );
}

/** An answer of 封面 as it is read back: without the spaces around it, absent where nothing else is left. */
function writtenText(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === "" ? undefined : trimmed;
}
