import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import {
  insertNoFeeSentence,
  insertSubHeadings,
  showParagraph,
  type CheckedReport,
  type Session,
} from "../../../app/index";
import { partHeadings } from "../../../figures/index";
import { narrativeGuidance } from "../../../form/index";
import { countCharacters, longestOverview } from "../../../validation/index";
import { useSession } from "../../use-session";
import { TextFindings } from "./TextFindings";
import { longerThan } from "./wording";
import { WordTextsSection } from "./WordTextsSection";

const useStyles = makeStyles({
  column: { display: "grid", gap: tokens.spacingVerticalM },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  text: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  long: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

const sections = ["overview", "problems", "other"] as const;

/** 文字部分: what each section must cover and how long it is, sentences one click writes, and texts from a Word. */
export function TextsPanel({
  session,
  checked,
}: {
  readonly session: Session;
  readonly checked: CheckedReport;
}) {
  const styles = useStyles();
  const { working } = useSession(session);
  const isBusy = working !== null;
  const { report } = checked.found;
  const guidance = narrativeGuidance(report.edition);
  const isRevised = report.edition === "2021";
  const { overview, other } = report.narrative;
  return (
    <div className={styles.column}>
      <ul className={styles.list} aria-label="文字部分各节">
        {sections.map((part) => {
          const count = countCharacters(report.narrative[part]);
          const isLong = part === "overview" && isRevised && count > longestOverview;
          return (
            <li key={part}>
              <Body1>{partHeadings[part]}</Body1>{" "}
              <Caption1 className={isLong ? styles.long : undefined}>
                {report.narrative[part].length}段 {count}字{isLong && longerThan(longestOverview)}
              </Caption1>
              <Caption1 className={styles.text}>{guidance[part]}</Caption1>
            </li>
          );
        })}
      </ul>
      <div className={styles.row}>
        {overview.length === 0 && (
          <Button size="small" disabled={isBusy} onClick={() => void insertSubHeadings(session)}>
            填入（一）至（五）小标题
          </Button>
        )}
        {isRevised && !other.some((paragraph) => /处理费/.test(paragraph)) && (
          <Button size="small" disabled={isBusy} onClick={() => void insertNoFeeSentence(session)}>
            写入“未收取信息处理费”
          </Button>
        )}
      </div>
      <TextFindings
        checked={checked}
        onShow={
          session.workbook.home === "excel"
            ? (paragraph) => void showParagraph(session, paragraph)
            : undefined
        }
      />
      <WordTextsSection session={session} checked={checked} isBusy={isBusy} />
    </div>
  );
}
