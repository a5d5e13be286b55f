import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

test("every dependency stands in decision 2 with its version and a reason, and nothing else does", () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read("package.json")) as Record<
    string,
    Record<string, string>
  >;
  const rows = read("docs/decisions/0002-dependencies.md").matchAll(
    /^\| ([@a-z][^ ]*) \| (\d[^ ]*) \| (.+) \|$/gm,
  );
  const listed = [...rows].map(([, name, version, reason]) => [name, version, (reason ?? "").length > 3]);
  const installed = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(listed.sort()).toEqual(installed.map(([name, version]) => [name, version, true]).sort());
});

test("every dependency is an exact version", () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read("package.json")) as Record<
    string,
    Record<string, string>
  >;
  const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("nothing in the lockfile asks for an install script", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { hasInstallScript?: true }>;
  };
  const withScripts = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(withScripts.map(([path]) => path)).toEqual([]);
});
