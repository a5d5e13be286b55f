import { createWorkbench } from "./workbench";

async function start(root: HTMLElement): Promise<void> {
  const answer = await fetch("/manifest.xml");
  if (!answer.ok) throw new Error("没有找到 manifest.xml，请先构建：npm run build。");
  Object.assign(window, { workbench: createWorkbench(root, await answer.text(), window.location.search) });
}

const root = document.getElementById("page");
if (!root) throw new Error("The page has no #page");
start(root).catch((error: unknown) => {
  root.textContent = error instanceof Error ? error.message : String(error);
  throw error;
});
