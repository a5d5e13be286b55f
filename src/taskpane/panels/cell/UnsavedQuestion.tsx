import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

interface UnsavedQuestionProps {
  /** What is lost, and how. */
  readonly question: string;
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}

/** Asked when another file, or the same one, is dropped over what nobody saved or sent. */
export function UnsavedQuestion({ question, onDiscard, onKeep }: UnsavedQuestionProps) {
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{question}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" autoFocus onClick={onKeep}>
          保留改动，先不打开
        </Button>
        <Button size="small" onClick={onDiscard}>
          放弃改动，打开
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
