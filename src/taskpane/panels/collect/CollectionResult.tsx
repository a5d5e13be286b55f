import { Body1, Button, Caption1, Subtitle2, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import {
  answerText,
  copyRemarks,
  describeSimilarText,
  type MadeSummary,
  type Session,
} from "../../../app/index";
import type { CollectedFile } from "../../../collection/index";
import { formOf } from "../../../form/index";
import type { ReplyFrame } from "../../../review/index";
import { describeFinding } from "../../../validation/index";
import { CollectedFiles } from "./CollectedFiles";
import { CollectionCounts } from "./CollectionCounts";

const useStyles = makeStyles({
  remark: { margin: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
  names: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  block: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start" },
});

interface CollectionResultProps {
  readonly session: Session;
  readonly made: MadeSummary;
  readonly isBusy: boolean;
  /** Who answers a unit, and until when it has to. */
  readonly frameOf: (file: CollectedFile) => ReplyFrame;
}

/** What came in and what is missing: who has not reported first, then what cannot be counted, then the rest. */
export function CollectionResult({ session, made, isBusy, frameOf }: CollectionResultProps) {
  const styles = useStyles();
  /** A text the browser would not copy by itself. */
  const [byHand, setByHand] = useState<string>();
  const { collection, content, sumFindings, remarks } = made;
  const { files, missing, findings, similar, edition } = collection;
  const form = formOf(edition);
  const copy = async (text: string) => setByHand((await copyRemarks(session, text)) ? undefined : text);
  const copyAnswer = (file: CollectedFile) => void copy(answerText(file, frameOf(file)));
  const latest = useRef(copyAnswer);
  useEffect(() => {
    latest.current = copyAnswer;
  });
  // The same function each time, so that hundreds of files are not drawn again for it.
  const onCopy = useCallback((file: CollectedFile) => latest.current(file), []);
  const told = [...findings, ...sumFindings].filter(({ rule }) => rule !== "C-MISS");
  return (
    <>
      <CollectionCounts ledger={content.ledger} year={collection.year} today={content.today} />
      {remarks.map((remark) => (
        <Body1 as="p" key={remark} className={styles.remark}>
          ! {remark}
        </Body1>
      ))}
      {missing.length > 0 && (
        <div className={styles.block}>
          <Subtitle2 as="h3">未报单位 {missing.length}</Subtitle2>
          <ul className={styles.names}>
            {missing.map(({ name, contact }) => (
              <li key={name}>{contact === undefined ? name : `${name}（${contact}）`}</li>
            ))}
          </ul>
          <Button
            size="small"
            disabled={isBusy}
            onClick={() => void copy(missing.map(({ name }) => name).join("\n"))}
          >
            复制未报单位名单
          </Button>
        </div>
      )}
      {byHand !== undefined && <Textarea aria-label="要复制的文字" readOnly rows={8} value={byHand} />}
      <Subtitle2 as="h3">收到的文件 {files.length}</Subtitle2>
      <CollectedFiles files={files} isBusy={isBusy} onCopy={onCopy} />
      {told.length > 0 && (
        <>
          <Subtitle2 as="h3">汇总提示</Subtitle2>
          <ul className={styles.names}>
            {told.map((finding, index) => (
              <li key={`${index} ${finding.rule}`}>
                {describeFinding(form, finding)} <Caption1>{finding.rule}</Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
      {similar.length > 0 && (
        <>
          <Subtitle2 as="h3">内容雷同</Subtitle2>
          <ul className={styles.names}>
            {similar.map((each) => (
              <li key={`${each.units.join()} ${each.sameAsLastYear} ${each.paragraph}`}>
                {describeSimilarText(each, 60)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
