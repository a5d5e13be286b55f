import { Body1 } from "@fluentui/react-components";
import { reviewStanding, type CheckedReport } from "../../../app/index";
import { useReviewStyles } from "./review-styles";

const marks = { good: "✓ ", neutral: "", warning: "! " } as const;

/** Whether the report is what its 核验码 and its 定稿 say it is. */
export function Standings({ checked }: { readonly checked: CheckedReport }) {
  const styles = useReviewStyles();
  const classes = { good: styles.good, neutral: styles.text, warning: styles.warning };
  return (
    <>
      <Body1 as="p" className={styles.text}>
        状态：{checked.found.state}
      </Body1>
      {reviewStanding(checked).map(({ kind, sentence }) => (
        <Body1 as="p" key={sentence} className={classes[kind]}>
          {marks[kind]}
          {sentence}
        </Body1>
      ))}
    </>
  );
}
