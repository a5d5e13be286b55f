import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { useId, useState } from "react";
import { remarkKey, remarkOn, showCell, type CheckedReport, type Session } from "../../../app/index";
import type { Problem } from "../../../validation/index";
import { FindingRemark } from "./FindingRemark";
import { useReviewStyles } from "./review-styles";
import { consentedBy, nobodyNamed, passedOver } from "./wording";
import type { ReviewInHand } from "./use-review-draft";
import { levelMarks } from "../report-wording";

interface ReviewedProblemProps extends Pick<ReviewInHand, "draft" | "changeDraft"> {
  readonly session: Session;
  readonly checked: CheckedReport;
  readonly problem: Problem;
  readonly isBusy: boolean;
}

/** A problem with the unit's explanation and the reviewer's remarks on it: all that decide what is answered. */
export function ReviewedProblem(props: ReviewedProblemProps) {
  const { session, checked, problem, isBusy, draft, changeDraft } = props;
  const styles = useReviewStyles();
  const id = useId();
  const { level, sentence, details, cell, findings } = problem;
  const [isOpened, setOpened] = useState(false);
  // A field that is emptied stays, so that the emptiness can be written, too.
  const remarked = findings.filter((finding) => {
    const { text, conclusion } = remarkOn(checked, draft, finding);
    return text !== "" || conclusion !== "" || draft.remarks.has(remarkKey(finding));
  });
  // A new remark is written on the first of several findings.
  const written = remarked.length > 0 ? remarked : findings.slice(0, isOpened ? 1 : 0);
  const isPassed = findings.some((finding) => remarkOn(checked, draft, finding).conclusion === "通过");
  const explanations = findings.flatMap((each) => checked.settlement.answers.get(each) ?? []);
  return (
    <li className={styles.item}>
      <Caption1 className={styles.detail}>
        {levelMarks[level]}
        {explanations.some(({ settles }) => settles) && " · 已说明"}
      </Caption1>
      <Body1 id={id}>{sentence}</Body1>
      {details.map((detail) => (
        <Caption1 key={detail} className={styles.detail}>
          {detail}
        </Caption1>
      ))}
      {explanations.map(({ explanation: { kind, reason, by }, status }, index) => (
        <Body1 key={`${index} ${reason}`}>
          {kind}（{status}
          {by !== undefined && consentedBy(by)}
          {kind === "主管部门同意保留" && by === undefined && nobodyNamed}）：{reason}
        </Body1>
      ))}
      <div className={styles.row}>
        {findings.length > 0 && written.length === 0 && (
          <Button size="small" aria-describedby={id} onClick={() => setOpened(true)}>
            写审核意见
          </Button>
        )}
        {cell !== undefined && session.workbook.home === "excel" && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isBusy}
            aria-describedby={id}
            onClick={() => void showCell(session, cell)}
          >
            看这一格
          </Button>
        )}
      </div>
      {written.map((finding) => (
        <FindingRemark
          key={remarkKey(finding)}
          session={session}
          checked={checked}
          finding={finding}
          isOneOfSeveral={findings.length > 1}
          describedBy={id}
          isBusy={isBusy}
          draft={draft}
          changeDraft={(change) => {
            setOpened(true);
            changeDraft(change);
          }}
        />
      ))}
      {isPassed && <Caption1 className={styles.detail}>{passedOver}</Caption1>}
    </li>
  );
}
