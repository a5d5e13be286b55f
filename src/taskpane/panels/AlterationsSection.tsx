import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { readAlterations, type Session } from "../../app/index";
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
  /** Told what was found, a sentence each, whenever it is looked for. */
  readonly onLooked?: (sentences: readonly string[]) => void;
}

interface Looked {
  readonly sentences: readonly string[];
  /** What could not be looked at. */
  readonly unverified: readonly string[];
  readonly at: Date;
}

/** 表样被改动: looked for when asked, since hidden rows and columns are read line by line. */
export function AlterationsSection({ session, isBusy, onLooked }: AlterationsSectionProps) {
  const styles = useStyles();
  const listId = useId();
  const [looked, setLooked] = useState<Looked | undefined>();
  const [isOpen, setOpen] = useState(false);
  const look = async () => {
    const form = await readAlterations(session);
    if (!form) return;
    const sentences = form.alterations.map(({ message }) => message);
    setLooked({ sentences, unverified: form.unverified, at: new Date() });
    onLooked?.(sentences);
  };
  const count = looked?.sentences.length ?? 0;
  return (
    <section className={styles.section} aria-label="表样检查">
      <div className={styles.row}>
        <Button appearance="subtle" disabled={isBusy} onClick={() => void look()}>
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
        {looked && (
          <p className={count === 0 ? styles.none : styles.some}>
            <Body1>{count === 0 ? unaltered : altered(count)}</Body1>{" "}
            <Caption1>（{looked.at.toLocaleTimeString("zh-CN", { hour12: false })}检查）</Caption1>
          </p>
        )}
        {looked?.unverified.map((sentence) => (
          <Caption1 key={sentence} block>
            ○ {sentence}
          </Caption1>
        ))}
      </div>
      {count > 0 && session.workbook.home === "excel" && <Caption1>{howToRestore}</Caption1>}
      {/* Who reviews answers the unit instead of mending its file. */}
      {count > 0 && session.workbook.home === "files" && !onLooked && <Caption1>{howToRestoreFile}</Caption1>}
      <ol id={listId} className={styles.list} hidden={!isOpen || count === 0}>
        {(looked?.sentences ?? []).map((sentence, index) => (
          <li key={`${index} ${sentence}`}>
            <Body1>{sentence}</Body1>
          </li>
        ))}
      </ol>
    </section>
  );
}
