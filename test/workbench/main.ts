import { createWorkbench } from "./workbench";

async function start(): Promise<void> {
  const manifest = await (await fetch("/manifest.xml")).text();
  const root = document.getElementById("workbench");
  if (!root) throw new Error("The page has no #workbench");
  Object.assign(window, { workbench: createWorkbench(root, manifest) });
}

void start();
