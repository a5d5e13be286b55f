import { Body1, Button } from "@fluentui/react-components";

interface RetryProps {
  /** What went wrong, a sentence with what to do. */
  readonly problem: string;
  readonly onRetry: () => void;
}

/** Something that could not be opened or read, and the way to try again. */
export function Retry({ problem, onRetry }: RetryProps) {
  return (
    <div role="alert" style={{ display: "grid", gap: 8, justifyItems: "start", overflowWrap: "anywhere" }}>
      <Body1>{problem}</Body1>
      <Button size="small" onClick={onRetry}>
        重试
      </Button>
    </div>
  );
}
