import path from "node:path";
import staticServer from "./static-server.js";

export const { startServer, productPolicy } = staticServer;

// Run as a script: serves until it is stopped.
if (/[\\/]workbench[\\/]serve\.mjs$/.test(path.resolve(process.argv[1] ?? ""))) {
  const { workbench } = await startServer({ port: Number(process.env.PORT ?? 3000) });
  console.log(`工作台：${workbench}`);
}
