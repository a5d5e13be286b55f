import { Body1, Button, Field, Input, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import {
  exportAnswers,
  framesFor,
  saveAnswers,
  type MadeSummary,
  type ReplySender,
  type Session,
} from "../../../app/index";
import { whatAnswersAre } from "./wording";

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface AnswerSectionProps {
  readonly session: Session;
  readonly made: MadeSummary;
  readonly isBusy: boolean;
  readonly sender: ReplySender;
  readonly onSender: (sender: ReplySender) => void;
}

/** 答复各单位: until when and whom to ask, then every unit's workbook with 审核意见 in it, or one Word for all. */
export function AnswerSection({ session, made, isBusy, sender, onSender }: AnswerSectionProps) {
  const styles = useStyles();
  const frameOf = framesFor(made.content.ledger, sender, made.content.today);
  const fields = [
    ["deadline", "重新报送的期限（可不填）", "例如：1月20日"],
    ["contact", "联系人和电话（可不填）", "例如：张三，0591-12345678"],
    ["office", "审核单位（落款，可不填）", "例如：某某县政务公开办公室"],
  ] as const;
  return (
    <section className={styles.section} aria-label="答复各单位">
      <Subtitle2 as="h3">答复各单位</Subtitle2>
      {fields.map(([field, label, example]) => (
        <Field key={field} label={label}>
          <Input
            value={sender[field]}
            placeholder={example}
            onChange={(_, { value }) => onSender({ ...sender, [field]: value })}
          />
        </Field>
      ))}
      <Body1 as="p" className={styles.text}>
        {whatAnswersAre}
      </Body1>
      <div className={styles.row}>
        <Button disabled={isBusy} onClick={() => void saveAnswers(session, made.collection, frameOf)}>
          生成退回件
        </Button>
        <Button disabled={isBusy} onClick={() => void exportAnswers(session, made.collection, frameOf)}>
          全部审核意见生成Word
        </Button>
      </div>
    </section>
  );
}
