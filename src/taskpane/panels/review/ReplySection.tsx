import { Body1, Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { countBlockers, reportConclusions } from "../../../records/index";
import {
  blockersOf,
  composeReview,
  copyRemarks,
  exportRemarksWord,
  replyText,
  writeConclusion,
  type CheckedReport,
  type Session,
} from "../../../app/index";
import { useSession } from "../../use-session";
import { useReviewStyles } from "./review-styles";
import { alteredThough, formNotLookedAt, stillOpen, whatConclusionMakes, writtenByItself } from "./wording";
import type { ReviewInHand } from "./use-review-draft";

interface ReplySectionProps extends ReviewInHand {
  readonly session: Session;
  readonly checked: CheckedReport;
  readonly isBusy: boolean;
}

/** 答复填报单位: conclusion, deadline and contact, the text as it will be sent, and the two ways to send it. */
export function ReplySection(props: ReplySectionProps) {
  const { session, checked, isBusy, draft, sender, changeDraft, changeSender } = props;
  const styles = useReviewStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  const { found } = checked;
  const conclusion = draft.conclusion ?? found.conclusion ?? "";
  const isTyped = conclusion !== "" && !(reportConclusions as readonly string[]).includes(conclusion);
  const { seenForm } = useSession(session);
  const reply = useMemo(
    () => composeReview(checked, seenForm, draft, sender),
    [checked, seenForm, draft, sender],
  );
  const text = replyText(reply);
  const isPassed = conclusion === "通过";
  const altered = seenForm?.alterations.length ?? 0;
  const open = countBlockers(blockersOf(checked));
  const copy = async () => {
    if (await copyRemarks(session, text)) return changeDraft({ isDelivered: true });
    box.current?.focus();
    box.current?.select();
  };
  const exportWord = async () => {
    if (await exportRemarksWord(session, found.report, reply)) changeDraft({ isDelivered: true });
  };
  const write = async () => {
    await writeConclusion(session, conclusion);
    if (session.getSnapshot().problem === null) changeDraft({ conclusion: undefined });
  };
  return (
    <>
      <div className={styles.row}>
        <Field label="审核结论" hint={whatConclusionMakes}>
          <Select value={conclusion} onChange={(_, { value }) => changeDraft({ conclusion: value })}>
            <option value="">（还没有结论）</option>
            {[...reportConclusions, ...(isTyped ? [conclusion] : [])].map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
        {found.recordsSheet && (
          <Button disabled={isBusy || conclusion === (found.conclusion ?? "")} onClick={() => void write()}>
            结论写入工作簿
          </Button>
        )}
      </div>
      {isPassed && open !== "" && (
        <Body1 as="p" className={styles.warning}>
          {stillOpen(open)}
        </Body1>
      )}
      {isPassed && altered > 0 && (
        <Body1 as="p" className={styles.warning}>
          {alteredThough(altered)}
        </Body1>
      )}
      {!seenForm && !isBusy && (
        <Body1 as="p" className={styles.warning}>
          {formNotLookedAt}
        </Body1>
      )}
      {!isPassed && (
        <Field label="重新报送的期限（可不填）">
          <Input
            value={sender.deadline}
            placeholder="例如：1月20日"
            onChange={(_, { value }) => changeSender({ deadline: value })}
          />
        </Field>
      )}
      <Field label="联系人和电话（可不填）">
        <Input
          value={sender.contact}
          placeholder="例如：张三，0591-12345678"
          onChange={(_, { value }) => changeSender({ contact: value })}
        />
      </Field>
      <Field label="审核单位（落款，可不填）">
        <Input
          value={sender.office}
          placeholder="例如：某某县政务公开办公室"
          onChange={(_, { value }) => changeSender({ office: value })}
        />
      </Field>
      <Field label={isPassed ? "接收回执" : "审核意见全文"} hint={writtenByItself}>
        <Textarea textarea={{ ref: box, readOnly: true }} value={text} resize="vertical" rows={10} />
      </Field>
      <div className={styles.row}>
        <Button appearance="primary" disabled={isBusy} onClick={() => void copy()}>
          {isPassed ? "复制接收回执" : "复制审核意见"}
        </Button>
        <Button disabled={isBusy} onClick={() => void exportWord()}>
          {isPassed ? "生成Word接收回执" : "生成Word审核意见"}
        </Button>
      </div>
    </>
  );
}
