import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

test("SECURITY.md tells offices to send the policy our own servers send", () => {
  const script =
    'import("./scripts/content-security-policy.mjs").then((m) => console.log(m.contentSecurityPolicy))';
  const sent = execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" }).trim();
  const documented = /^Content-Security-Policy: (.+)$/m.exec(
    readFileSync(join(root, "SECURITY.md"), "utf8"),
  )?.[1];
  expect(documented).toBe(sent);
});
