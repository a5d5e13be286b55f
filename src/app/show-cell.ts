import type { CellName } from "../form/index";
import { perform } from "./perform";
import type { Session } from "./session";

/** Shows the cell of a figure in the workbook, and its card. */
export async function showCell(session: Session, name: CellName): Promise<void> {
  await perform(session, "正在定位…", async () => {
    session.update({ selected: name });
    await session.workbook.show(name);
    return [];
  });
}
