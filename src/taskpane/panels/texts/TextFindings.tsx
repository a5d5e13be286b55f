import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CheckedReport, ParagraphRef } from "../../../app/index";
import { formOf } from "../../../form/index";
import { checkNarrative, describeFinding, paragraphTitle } from "../../../validation/index";
import { agrees } from "./wording";
import { levelMarks } from "../report-wording";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start", overflowWrap: "anywhere" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface TextFindingsProps {
  readonly checked: CheckedReport;
  /** Absent where the workbook cannot be shown. */
  readonly onShow: ((paragraph: ParagraphRef) => void) | undefined;
}

/** What was found in the texts, paragraph by paragraph, and how statements with two readings were read. */
export function TextFindings({ checked, onShow }: TextFindingsProps) {
  const styles = useStyles();
  const { report } = checked.found;
  const form = formOf(report.edition);
  const found = checked.check.findings.filter(({ paragraph }) => paragraph !== undefined);
  const { readings } = useMemo(
    () =>
      checkNarrative({
        form,
        figures: report.figures,
        narrative: report.narrative,
        year: report.year,
        unit: report.unit,
      }),
    [form, report],
  );
  if (found.length === 0 && readings.length === 0) return null;
  return (
    <>
      {found.length > 0 && (
        <ul className={styles.list} aria-label="文字部分的问题">
          {found.map((finding, index) => (
            <li key={`${index} ${finding.rule}`} className={styles.item}>
              <Caption1>{levelMarks[finding.level]}</Caption1>
              <Body1>{describeFinding(form, finding)}</Body1>
              {onShow && finding.paragraph && (
                <Button size="small" onClick={() => finding.paragraph && onShow(finding.paragraph)}>
                  看{paragraphTitle(finding.paragraph.part, finding.paragraph.index)}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {readings.map(({ quote, reading, paragraph }) => (
        <Caption1 as="p" key={`${paragraph.part} ${paragraph.index} ${quote}`} className={styles.text}>
          {agrees(quote, reading)}
        </Caption1>
      ))}
    </>
  );
}
