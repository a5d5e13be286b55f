const { createServer } = require("node:http");
const { readdir, readFile, stat } = require("node:fs/promises");
const path = require("node:path");

/** The strict policy the product's own pages are sent with: no eval, no foreign origin. */
const productPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // The hash is that of the empty string: Fluent creates empty <style> elements and fills them by insertRule.
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "style-src-attr 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const mimeTypes = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** The file below `folder` that `relative` names, matching letter case only where the exact name is missing. */
async function findFile(folder, relative) {
  const parts = relative.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.includes("..")) return undefined;
  let current = folder;
  for (const part of parts) {
    const names = await readdir(current).catch(() => []);
    const name = names.includes(part)
      ? part
      : names.find((each) => each.toLowerCase() === part.toLowerCase());
    if (name === undefined) return undefined;
    current = path.join(current, name);
  }
  const found = await stat(current).catch(() => undefined);
  if (found?.isDirectory()) return findFile(current, "index.html");
  return found?.isFile() ? current : undefined;
}

/** Where a request looks, in this order: the workbench, the product's build, and what office.js asks for besides. */
function candidates(root, pathname) {
  if (pathname.startsWith("/workbench/")) {
    return [{ folder: path.join(root, ".cache/workbench"), relative: pathname.slice("/workbench/".length) }];
  }
  const places = [{ folder: path.join(root, "dist"), relative: pathname, product: true }];
  // office.js shows its question about an untrusted host from here; the product need not ship that page.
  const trustPage = /^\/office-js\/(agaveerrorux\/.*)$/i.exec(pathname)?.[1];
  if (trustPage !== undefined) {
    places.push({ folder: path.join(root, "node_modules/@microsoft/office-js/dist"), relative: trustPage });
  }
  if (pathname === "/manifest.xml") places.push({ folder: root, relative: "manifest.xml" });
  if (pathname.startsWith("/assets/")) places.push({ folder: root, relative: pathname });
  return places;
}

async function answer(root, request, response) {
  const pathname = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  if (pathname === "/" || pathname === "/workbench") {
    response.writeHead(302, { location: "/workbench/" }).end();
    return;
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405).end();
    return;
  }
  for (const place of candidates(root, pathname)) {
    const file = await findFile(place.folder, place.relative);
    if (file === undefined) continue;
    const extension = path.extname(file).toLowerCase();
    const headers = {
      "content-type": mimeTypes[extension] ?? "application/octet-stream",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
    };
    const ownPage = place.product && extension === ".html" && !/^\/office-js\//i.test(pathname);
    if (ownPage) headers["content-security-policy"] = productPolicy;
    const body = await readFile(file);
    response.writeHead(200, { ...headers, "content-length": body.length });
    response.end(request.method === "HEAD" ? undefined : body);
    return;
  }
  response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end(`没有这个文件：${pathname}\n`);
}

/**
 * Serves the product's build (dist/) at / and the workbench (.cache/workbench/) at /workbench/, all on one
 * origin. Port 0 takes any free port. `origin` is what the pages see; `close` ends the server and its connections.
 */
async function startServer({ port = 0, root = process.cwd() } = {}) {
  const server = createServer((request, response) => {
    answer(root, request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      response.end(`${error?.stack ?? error}\n`);
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const origin = `http://localhost:${server.address().port}`;
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin, workbench: `${origin}/workbench/`, close };
}

module.exports = { productPolicy, startServer };
