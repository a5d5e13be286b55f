import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { Resubmission } from "../../../app/index";
import { changedFrom, earlierFile } from "./wording";

const useStyles = makeStyles({
  details: { width: "100%" },
  summary: { cursor: "pointer" },
  parts: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** What became of a unit's report since the file it sent before: one sentence, and all of it when opened. */
export function ResubmissionDetails({ resubmission }: { readonly resubmission: Resubmission }) {
  const styles = useStyles();
  const { summary, appeared, remaining, resolved, figures, texts } = resubmission.told;
  const changed = [...figures, ...texts].map(({ place, earlier, later }) =>
    changedFrom(place, earlier, later),
  );
  const parts = [
    ["新出现的问题", appeared],
    ["还没有解决的问题", remaining],
    ["已解决的问题", resolved],
    ["改动", changed],
  ] as const;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        <Caption1>{summary}</Caption1>
      </summary>
      <div className={styles.parts}>
        <Caption1>{earlierFile(resubmission.file)}</Caption1>
        {parts
          .filter(([, sentences]) => sentences.length > 0)
          .map(([title, sentences]) => (
            <div key={title}>
              <Caption1Strong>
                {title} {sentences.length}
              </Caption1Strong>
              <ul className={styles.list}>
                {sentences.map((sentence, index) => (
                  <li key={`${index} ${sentence}`}>
                    <Caption1>{sentence}</Caption1>
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </div>
    </details>
  );
}
