import { readWorkbookReport } from "../../src/sheet/index";
import { reportToJson } from "../../src/figures/index";
import { readWorkbook } from "../../src/workbooks/index";
import type { DownloadedFile } from "./download-by";
import type { PaneHands } from "./pane-hands";

/** What the pane proposes for the problem it shows first, and where. */
export interface Proposal {
  readonly sheet: string;
  readonly address: string;
  readonly value: string;
}

/** Fills what is left blank or badly written as the pane offers: one number, one 无, one empty cell. */
export async function tidyFigures(pane: PaneHands): Promise<void> {
  const said = (words: string) => pane.pane.getByRole("status").getByText(words).waitFor();
  await pane.press("规范数字（1格）");
  await said("已规范1格数字");
  await pane.press("确认");
  await said("已由“无”改为0。");
  await pane.pane.getByRole("button", { name: /^空白填0/ }).click();
  await pane.waitForCount("未填", 0);
}

/** Does what the pane proposes, in its order; `correct` puts the number where the pane has led to. */
export async function followProposals(
  pane: PaneHands,
  correct: (proposal: Proposal) => Promise<void>,
): Promise<void> {
  for (let wrong = (await pane.counts())["必须改正"] ?? 0; wrong > 0;) {
    const problem = pane.problems.filter({ hasText: "必须改正" }).first();
    const told = (await problem.textContent()) ?? "";
    const proposal = proposalIn(told);
    await problem.getByRole("button").first().click();
    await correct(proposal);
    // The next problem: of two cells that are told together each is corrected by itself.
    await pane.pane.waitForFunction((before) => {
      const shown = [...document.querySelectorAll("li")].find((item) =>
        item.textContent?.includes("必须改正"),
      );
      return shown?.textContent !== before;
    }, told);
    wrong = (await pane.counts())["必须改正"] ?? 0;
  }
}

export async function giveReason(pane: PaneHands, reason: string): Promise<void> {
  await pane.pane.getByRole("button", { name: "填写情况说明" }).first().click();
  await pane.pane.getByRole("textbox", { name: "情况说明" }).fill(reason);
  await pane.press("保存情况说明");
  await pane.waitForCount("需说明", 0);
}

export async function finalize(pane: PaneHands): Promise<void> {
  await pane.press("送审");
  await pane.pane.getByText("现在是送审稿").waitFor();
  await pane.press("定稿");
  await pane.pane.getByText("现在是定稿").waitFor();
}

/** The figures of a saved 定稿 as JSON tells them. */
export function finalFigures({ bytes }: DownloadedFile): unknown {
  const found = readWorkbookReport(readWorkbook(bytes));
  expect(found?.cover.state).toBe("定稿");
  return found && reportToJson(found.report).figures;
}

function proposalIn(text: string): Proposal {
  const [, sheet, address] = /“([^“”]+)”的([A-Z]+\d+)格/.exec(text) ?? [];
  const value = /应为\s?(\d+)/.exec(text)?.[1];
  if (sheet === undefined || address === undefined || value === undefined)
    throw new Error(`The pane proposes nothing to do: ${text}`);
  return { sheet, address, value };
}
