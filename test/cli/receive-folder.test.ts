import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { receiveFolder } from "../../src/cli/receive-folder";
import { layOutWorkbook } from "../../src/sheet/index";
import { writeWorkbook } from "../../src/workbooks/index";
import { reportOfZeros } from "../support/reports";

const today = new Date(2025, 0, 20);

test("a file of 2.2 GB, which no program could hold, is told and the others are read", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-receive-"));
  try {
    const good = await writeWorkbook(layOutWorkbook({ ...reportOfZeros("2021"), unit: "罗云乡人民政府" }));
    writeFileSync(join(folder, "乙.xlsx"), good);
    writeFileSync(join(folder, "甲.xlsx"), good);
    truncateSync(join(folder, "甲.xlsx"), 2_200_000_000);
    const received = await receiveFolder(folder, [], today);
    const told = received.map(({ file, reading }) => [
      file,
      reading.kind === "unread" ? reading.reason : reading.unit,
    ]);
    expect(new Map(told as [string, string][])).toEqual(
      new Map([
        ["乙.xlsx", "罗云乡人民政府"],
        ["甲.xlsx", "文件超过20MB，不像一份年报工作簿，请删去图片等附件后另存为.xlsx再发送。"],
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a link and a folder the system does not open are told in a row each, and the others are read", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-receive-"));
  try {
    const good = await writeWorkbook(layOutWorkbook({ ...reportOfZeros("2021"), unit: "罗云乡人民政府" }));
    mkdirSync(join(folder, "丙"));
    writeFileSync(join(folder, "丙", "乙.xlsx"), good);
    symlinkSync(join(folder, "丙", "乙.xlsx"), join(folder, "甲.xlsx"));
    // Folders in folders until the path is longer than the system opens, whoever asks.
    execFileSync("bash", [
      "-c",
      `cd "$0"; d=$(printf 'd%.0s' {1..250}); for i in {1..18}; do mkdir $d; cd $d; done`,
      folder,
    ]);
    const received = await receiveFolder(folder, [], today);
    expect(
      received.map(({ reading }) => (reading.kind === "unread" ? reading.reason : reading.unit)),
    ).toEqual([
      "读不了这个文件夹（名称太长），里面的文件都没有读，请检查后重新收件。",
      "罗云乡人民政府",
      "这是一个链接，没有读，请把它指向的文件或文件夹复制到这里，再重新收件。",
    ]);
  } finally {
    execFileSync("rm", ["-rf", folder]);
  }
});
