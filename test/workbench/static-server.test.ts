import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { productPolicy, startServer } from "./static-server";

const root = mkdtempSync(path.join(tmpdir(), "workbench-"));
let server: Awaited<ReturnType<typeof startServer>>;

function put(file: string, text: string): void {
  const place = path.join(root, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}

beforeAll(async () => {
  put("dist/taskpane.html", "pane");
  put("dist/office-js/office.js", "office");
  put(".cache/workbench/index.html", "bench");
  put("node_modules/@microsoft/office-js/dist/agaveerrorux/index.html", "trust");
  put("manifest.xml", "<OfficeApp/>");
  put("package.json", "{}");
  server = await startServer({ root });
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** Asks for the path as written: `fetch` would tidy it first. */
function get(
  pathname: string,
): Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((resolve, reject) => {
    const asked = request(server.origin.replace("localhost", "127.0.0.1"), { path: pathname }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, body, headers: response.headers }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

test("the product's page comes with the strict policy", async () => {
  const { body, headers } = await get("/taskpane.html?task=new");
  expect(body).toBe("pane");
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(headers["content-security-policy"]).toBe(productPolicy);
});

test("the workbench's own page comes without the product's policy", async () => {
  const { body, headers } = await get("/workbench/");
  expect(body).toBe("bench");
  expect(headers["content-security-policy"]).toBeUndefined();
});

test("the root leads to the workbench", async () => {
  expect((await get("/")).headers["location"]).toBe("/workbench/");
});

test("letter case in a path does not matter", async () => {
  expect((await get("/Office-JS/Office.js")).body).toBe("office");
});

test("the trust page of office.js is found although the product does not ship it", async () => {
  expect((await get("/office-js/AgaveErrorUX/index.html")).body).toBe("trust");
});

test("the manifest is found although the product was not built for this address", async () => {
  expect((await get("/manifest.xml")).body).toBe("<OfficeApp/>");
});

test("nothing outside the served folders can be had", async () => {
  expect((await get("/../package.json")).status).toBe(404);
  expect((await get("/%2e%2e/package.json")).status).toBe(404);
  expect((await get("/assets/..%2fpackage.json")).status).toBe(404);
});

test("what is not there is answered in a sentence", async () => {
  expect(await get("/lost.js")).toMatchObject({ status: 404, body: "没有这个文件：/lost.js\n" });
});
