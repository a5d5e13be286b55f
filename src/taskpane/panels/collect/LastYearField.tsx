import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { LastYear } from "../../../app/index";
import { lastYearHint, lastYearRead, leftOut } from "./wording";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  names: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  told: { margin: 0 },
});

interface LastYearFieldProps {
  readonly isBusy: boolean;
  /** The year before the one that is collected. */
  readonly year: number;
  readonly lastYear: LastYear | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

/** 上年年报, and last year's summary: texts handed in again are told, sums carried over, blanks prefilled. */
export function LastYearField({ isBusy, year, lastYear, onFiles }: LastYearFieldProps) {
  const styles = useStyles();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const chosen = (input: HTMLInputElement) => {
    const list = [...(input.files ?? [])];
    input.value = "";
    if (list.length > 0) onFiles(list);
  };
  return (
    <div>
      <div className={styles.row}>
        <Button disabled={isBusy} onClick={() => files.current?.click()}>
          选择{year}年度的年报
        </Button>
        <Button disabled={isBusy} onClick={() => folder.current?.click()}>
          选择{year}年度的文件夹
        </Button>
      </div>
      <Caption1>
        {lastYear
          ? lastYearRead(year, lastYear.reports.length, lastYear.summary !== undefined)
          : lastYearHint}
      </Caption1>
      {lastYear && lastYear.leftOut.length > 0 && (
        <>
          <Body1 as="p" className={styles.told}>
            {leftOut(lastYear.leftOut.length)}
          </Body1>
          <ul className={styles.names}>
            {lastYear.leftOut.map((sentence) => (
              <li key={sentence}>
                <Caption1>{sentence}</Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label="选择上年年报"
        onChange={(event) => chosen(event.target)}
      />
      <input
        ref={(input) => {
          folder.current = input;
          // React knows no property of this name.
          input?.setAttribute("webkitdirectory", "");
        }}
        type="file"
        hidden
        aria-label="选择装有上年年报的文件夹"
        onChange={(event) => chosen(event.target)}
      />
    </div>
  );
}
