import { Body1, Title3 } from "@fluentui/react-components";

/** What is shown when the pane cannot work: what happened, and what to do. */
export function FailurePage({
  title,
  sentences,
}: {
  readonly title: string;
  readonly sentences: readonly string[];
}) {
  return (
    <>
      <Title3 as="h1">{title}</Title3>
      {sentences.map((sentence) => (
        <Body1 as="p" key={sentence} style={{ margin: 0, overflowWrap: "anywhere" }}>
          {sentence}
        </Body1>
      ))}
    </>
  );
}
