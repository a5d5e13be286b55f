import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import findProgramsForTests from "../../scripts/find-programs-for-tests.mjs";

/**
 * Starts one LibreOffice for the whole run, since starting takes longer than most of what a test asks of it; scripts
 * find it by OFFICE_PIPE. Chinese fonts are drawn with free ones of the same design.
 */
export default function startLibreOfficeForTests() {
  findProgramsForTests();
  const { NIANBAO_SOFFICE } = process.env;
  if (NIANBAO_SOFFICE === undefined) return;
  const pipe = `nianbao-tests-${process.pid}`;
  const profile = mkdtempSync(join(tmpdir(), "nianbao-office-"));
  const office = spawn(
    NIANBAO_SOFFICE,
    [
      ...["--headless", "--norestore", "--nologo"],
      `-env:UserInstallation=file://${profile}`,
      `--accept=pipe,name=${pipe};urp;`,
    ],
    {
      stdio: "ignore",
      // The program that is started begins others; ending them takes a group.
      detached: true,
      env: {
        ...process.env,
        FONTCONFIG_FILE: join(import.meta.dirname, "preview-fonts.conf"),
      },
    },
  );
  process.env.OFFICE_PIPE = pipe;
  globalThis.nianbaoOffice = { office, profile };
}
