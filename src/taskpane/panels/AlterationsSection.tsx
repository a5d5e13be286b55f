import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { readAlterations, type Session } from "../../app/index";
import { useSession } from "../use-session";
import { altered, howToRestore, howToRestoreFile, unaltered } from "./report-wording";

const useStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    overflowWrap: "anywhere",
  },
  none: { margin: 0, color: tokens.colorPaletteGreenForeground1 },
  some: { margin: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface AlterationsSectionProps {
  readonly session: Session;
  readonly isBusy: boolean;
  /** Who reviews answers the unit instead of mending its file. */
  readonly forReviewer?: boolean;
}

/** 表样被改动: more reading than a check, since hidden rows and columns are read line by line, so not with each one. */
export function AlterationsSection({ session, isBusy, forReviewer = false }: AlterationsSectionProps) {
  const styles = useStyles();
  const listId = useId();
  const { seenForm } = useSession(session);
  const [isOpen, setOpen] = useState(false);
  const sentences = seenForm?.alterations.map(({ message }) => message) ?? [];
  const count = sentences.length;
  return (
    <section className={styles.section} aria-label="表样检查">
      <div className={styles.row}>
        <Button appearance="subtle" disabled={isBusy} onClick={() => void readAlterations(session)}>
          检查表样
        </Button>
        {count > 0 && (
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-controls={listId}
            onClick={() => setOpen((open) => !open)}
          >
            {isOpen ? "收起" : "查看改动"}
          </Button>
        )}
      </div>
      <div role="status">
        {seenForm && (
          <p className={count === 0 ? styles.none : styles.some}>
            <Body1>{count === 0 ? unaltered : altered(count)}</Body1>{" "}
            <Caption1>（{seenForm.at.toLocaleTimeString("zh-CN", { hour12: false })}检查）</Caption1>
          </p>
        )}
        {seenForm?.unverified.map((sentence) => (
          <Caption1 key={sentence} block>
            ○ {sentence}
          </Caption1>
        ))}
      </div>
      {count > 0 && session.workbook.home === "excel" && <Caption1>{howToRestore}</Caption1>}
      {count > 0 && session.workbook.home === "files" && !forReviewer && (
        <Caption1>{howToRestoreFile}</Caption1>
      )}
      <ol id={listId} className={styles.list} hidden={!isOpen || count === 0}>
        {sentences.map((sentence, index) => (
          <li key={`${index} ${sentence}`}>
            <Body1>{sentence}</Body1>
          </li>
        ))}
      </ol>
    </section>
  );
}
