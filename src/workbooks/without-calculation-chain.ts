import { decodePart, readRelationships, type Zip } from "../packages/index";
import { contentTypesPath, linksPathOf } from "./package-parts";
import { withoutElements } from "./recalculate";

/**
 * The parts that change, null for one that goes, so that a workbook has no list of its formulas; none where it has
 * none. Excel makes the list anew; one naming a cell without a formula it calls damage.
 */
export function withoutCalculationChain(zip: Zip, workbookPath: string): Map<string, string | null> {
  const chain = readRelationships(zip, workbookPath).find(({ type }) => type === "calcChain");
  if (!chain) return new Map();
  const linksPath = linksPathOf(workbookPath);
  const part = `/${chain.path}`.toLowerCase();
  return new Map([
    [chain.path, null],
    [
      linksPath,
      withoutElements(decodePart(zip, linksPath), ({ attributes }) => attributes.get("Id") === chain.id),
    ],
    [
      contentTypesPath,
      withoutElements(
        decodePart(zip, contentTypesPath),
        ({ attributes }) => attributes.get("PartName")?.toLowerCase() === part,
      ),
    ],
  ]);
}
