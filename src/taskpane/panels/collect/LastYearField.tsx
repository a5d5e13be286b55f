import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { LastYear } from "../../../app/index";
import { ChooseFiles } from "./ChooseFiles";
import { lastYearHint, lastYearRead, leftOut } from "./wording";

const useStyles = makeStyles({
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
  return (
    <div>
      <ChooseFiles
        isBusy={isBusy}
        files={{ button: `选择${year}年度的年报`, label: "选择上年年报" }}
        folder={{ button: `选择${year}年度的文件夹`, label: "选择装有上年年报的文件夹" }}
        onFiles={onFiles}
      />
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
    </div>
  );
}
