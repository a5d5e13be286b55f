import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { useState } from "react";
import {
  remarkKey,
  remarkOn,
  showCell,
  writeRemark,
  type CheckedReport,
  type Session,
} from "../../../app/index";
import type { Problem } from "../../../validation/index";
import { RemarkField } from "./RemarkField";
import { useReviewStyles } from "./review-styles";
import { consentedBy } from "./wording";
import type { ReviewInHand } from "./use-review-draft";
import { levelMarks } from "../report-wording";

interface ReviewedProblemProps extends Pick<ReviewInHand, "draft" | "changeDraft"> {
  readonly session: Session;
  readonly checked: CheckedReport;
  readonly problem: Problem;
  readonly isBusy: boolean;
}

/** A problem with the unit's explanation and the reviewer's remark on it. */
export function ReviewedProblem(props: ReviewedProblemProps) {
  const { session, checked, problem, isBusy, draft, changeDraft } = props;
  const styles = useReviewStyles();
  const { level, sentence, details, cell, findings } = problem;
  // Remarks of all its findings are told; a new one is written on the one that has one, or on the first.
  const finding = findings.find((each) => remarkOn(checked, draft, each).text !== "") ?? findings[0];
  const remark = finding && remarkOn(checked, draft, finding);
  const [isOpened, setOpened] = useState(false);
  const isOpen = isOpened || (remark !== undefined && (remark.text !== "" || remark.conclusion !== ""));
  const explanations = findings.flatMap((each) => checked.settlement.answers.get(each) ?? []);
  const change = (next: typeof remark) => {
    if (!finding || !next) return;
    // A field that is emptied stays open, so that the emptiness can be written, too.
    setOpened(true);
    changeDraft({ remarks: new Map([...draft.remarks, [remarkKey(finding), next]]) });
  };
  const write = async () => {
    if (!finding || !remark) return;
    await writeRemark(session, { finding }, remark.text, remark.conclusion || undefined);
    if (session.getSnapshot().problem !== null) return;
    // From now on the workbook is what holds it.
    const left = new Map(draft.remarks);
    left.delete(remarkKey(finding));
    changeDraft({ remarks: left });
  };
  return (
    <li className={styles.item}>
      <Caption1 className={styles.detail}>
        {levelMarks[level]}
        {explanations.some(({ settles }) => settles) && " · 已说明"}
      </Caption1>
      <Body1>{sentence}</Body1>
      {details.map((detail) => (
        <Caption1 key={detail} className={styles.detail}>
          {detail}
        </Caption1>
      ))}
      {explanations.map(({ explanation: { kind, reason, by }, status }, index) => (
        <Body1 key={`${index} ${reason}`}>
          {kind}（{status}
          {by !== undefined && consentedBy(by)}）：{reason}
        </Body1>
      ))}
      <div className={styles.row}>
        {finding && !isOpen && (
          <Button size="small" onClick={() => setOpened(true)}>
            写审核意见
          </Button>
        )}
        {cell !== undefined && session.workbook.home === "excel" && (
          <Button size="small" appearance="subtle" onClick={() => void showCell(session, cell)}>
            看这一格
          </Button>
        )}
      </div>
      {finding && remark && isOpen && (
        <RemarkField
          remark={remark}
          isBusy={isBusy}
          onChange={change}
          onWrite={checked.found.recordsSheet && (() => void write())}
        />
      )}
    </li>
  );
}
