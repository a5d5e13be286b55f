import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import {
  acceptDifferences,
  compareReturned,
  describeDifference,
  describeMissingTable,
  isAcceptable,
  openReturnedReport,
  type ReturnedReport,
} from "../../../app/index";
import { describeFinding } from "../../../validation/index";
import { formOf } from "../../../form/index";
import { FileTarget } from "../FileTarget";
import { belongsNowhere, differencesFound, dropFinalWord, opened, sameAsWorkbook } from "./wording";
import type { ReportTabProps } from "../ReportTabs";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  same: { margin: 0, color: tokens.colorPaletteGreenForeground1 },
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    justifyItems: "start",
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
});

const kindLabels = {
  figure: "≠ 数字",
  changed: "≠ 文字改动",
  added: "＋ Word多出",
  removed: "－ Word没有",
  edition: "! 表样",
  year: "! 年度",
  documentNumber: "! 文号",
} as const;
const headingFault = "! 标题";

/** 核对Word: what the leaders changed in the Word, figure by figure and paragraph by paragraph. */
export function ReturnedWord({ session, checked, isBusy }: ReportTabProps & { readonly isBusy: boolean }) {
  const styles = useStyles();
  const [returned, setReturned] = useState<ReturnedReport>();
  const { found } = checked;
  const form = formOf(found.report.edition);
  const comparison = useMemo(() => returned && compareReturned(found, returned), [found, returned]);
  const open = async (files: readonly File[]) => {
    const report = await openReturnedReport(session, files);
    if (report) setReturned(report);
  };
  const acceptable = comparison?.differences.filter(isAcceptable) ?? [];
  const differenceCount = (comparison?.differences.length ?? 0) + (comparison?.headingFaults.length ?? 0);
  const accept = (differences: typeof acceptable) =>
    returned && void acceptDifferences(session, returned, differences);
  return (
    <>
      <FileTarget
        look="wide"
        buttonSize="small"
        label="选择Word"
        inputLabel="选择改定的Word"
        accept=".docx"
        isBusy={isBusy}
        onFiles={(files) => void open(files)}
        above={
          <Body1 as="p" className={styles.text}>
            {returned ? opened(returned.fileName) : dropFinalWord}
          </Body1>
        }
      />
      {comparison && (
        <div role="status">
          {differenceCount === 0 && comparison.missingTables.length === 0 ? (
            <p className={styles.same}>{sameAsWorkbook}</p>
          ) : (
            <Body1 as="p" className={styles.text}>
              {differencesFound(differenceCount)}
            </Body1>
          )}
        </div>
      )}
      {acceptable.length > 1 && (
        <div>
          <Button size="small" disabled={isBusy} onClick={() => accept(acceptable)}>
            全部采纳（{acceptable.length}处）
          </Button>
        </div>
      )}
      {comparison && (
        <ul className={styles.list} aria-label="Word与工作簿的不同">
          {/* First, since a heading that is not found takes its texts into the section before. */}
          {comparison.headingFaults.map((fault) => (
            <li key={describeFinding(form, fault)} className={styles.item}>
              <Caption1>{headingFault}</Caption1>
              <Body1>{describeFinding(form, fault)}</Body1>
            </li>
          ))}
          {comparison.differences.map((difference) => (
            <li key={JSON.stringify(difference)} className={styles.item}>
              <Caption1>{kindLabels[difference.kind]}</Caption1>
              <Body1>{describeDifference(form, difference)}</Body1>
              {isAcceptable(difference) && (
                <Button
                  size="small"
                  disabled={isBusy}
                  aria-label={`采纳：${describeDifference(form, difference)}`}
                  onClick={() => accept([difference])}
                >
                  采纳
                </Button>
              )}
            </li>
          ))}
          {comparison.missingTables.map((table) => (
            <li key={table} className={styles.item}>
              <Body1>{describeMissingTable(table)}</Body1>
            </li>
          ))}
          {comparison.leftovers.map((line) => (
            <li key={line} className={styles.item}>
              <Body1>{belongsNowhere(line)}</Body1>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
