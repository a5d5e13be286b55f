import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readSubmission } from "../../src/app/index";
import { collect, readRoster, splitRows, type ReceivedFile } from "../../src/collection/index";
import { findLibreOffice } from "./libreoffice";
import { fillMailbag, independentTotals, plantedFaults } from "../support/mailbag";

test("files that LibreOffice saved end in the same states, and their sums are the same", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-saved-"));
  try {
    const count = Object.keys(plantedFaults).length + 6;
    const { units, files } = await fillMailbag(count);
    // What LibreOffice can open: a third of those that count, and the faults made of figures.
    const saved = files.filter(({ file, state }, index) =>
      state === "可汇总" ? index % 3 === 0 : state === "退回" && file.endsWith(".xlsx"),
    );
    for (const { file, bytes } of saved) writeFileSync(join(folder, file), bytes);
    mkdirSync(join(folder, "saved"));
    execFileSync(
      findLibreOffice().soffice,
      [
        ...[`-env:UserInstallation=file://${join(folder, "profile")}`, "--headless", "--convert-to", "xlsx"],
        ...["--outdir", join(folder, "saved"), ...saved.map(({ file }) => join(folder, file))],
      ],
      { stdio: "ignore" },
    );
    const received: ReceivedFile[] = [];
    for (const each of files) {
      const bytes = saved.includes(each) ? readFileSync(join(folder, "saved", each.file)) : each.bytes;
      const reading = await readSubmission(new Uint8Array(bytes), new Date(2025, 0, 20));
      received.push({ file: each.file, modified: each.sentAt, reading });
    }
    const roster = readRoster(splitRows(`单位名称\n${units.join("\n")}`));
    const collection = collect(received, { year: 2024, roster });
    const states = Object.fromEntries(collection.files.map((each) => [each.received.file, each.state]));
    expect(states).toEqual(Object.fromEntries(files.map(({ file, state }) => [file, state])));
    for (const [name, total] of independentTotals(files)) {
      expect([name, collection.consolidation.figures.get(name)]).toEqual([
        name,
        { state: "number", value: total },
      ]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
