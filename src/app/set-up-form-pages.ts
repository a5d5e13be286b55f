import { setsUpPages, setUpPages } from "../excel/index";
import { printPages } from "../sheet/index";
import type { LocatedReport } from "./locate-report";
import type { PagesSetUp } from "./report-workbook";

/** Sets up the pages of 封面 and the three tables again, whatever was changed since they were added. */
export async function setUpFormPages({ found, sheetIds }: LocatedReport): Promise<PagesSetUp> {
  if (!setsUpPages()) return "not by this Excel";
  const pages = printPages(found);
  if (!pages) return "not on these sheets";
  await setUpPages(
    pages.flatMap(({ sheet, print }) => {
      const sheetId = sheetIds[sheet];
      return sheetId === undefined ? [] : [{ sheetId, print }];
    }),
  );
  return "set up";
}
