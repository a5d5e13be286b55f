import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { bringInLastYear, type CheckedReport, type Session } from "../../app/index";
import { AlterationsSection } from "./AlterationsSection";
import { ChooseLastYear } from "./ChooseLastYear";
import { comparedWith, nothingToCompare } from "./report-wording";

const useStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface FormSectionProps {
  readonly session: Session;
  readonly checked: CheckedReport;
  readonly isBusy: boolean;
}

/** What the figures are compared with, last year's, and whether the form itself is as it was made. */
export function FormSection({ session, checked, isBusy }: FormSectionProps) {
  const styles = useStyles();
  const { previous } = checked.present.context;
  return (
    <div className={styles.section}>
      <div className={styles.row} role="group" aria-label="上年数据">
        <ChooseLastYear
          label={previous ? "替换上年数据" : "带入上年数据"}
          isBusy={isBusy}
          onFiles={(files) => void bringInLastYear(session, files)}
        />
        <Caption1>{previous ? comparedWith(previous.year) : nothingToCompare}</Caption1>
      </div>
      <AlterationsSection session={session} isBusy={isBusy} />
    </div>
  );
}
