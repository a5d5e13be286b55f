import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { unsavedChanges } from "../wording";

interface UnsavedQuestionProps {
  readonly fileName: string;
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}

/** Asked when another file, or the same one, is dropped over what the pane wrote and nobody saved. */
export function UnsavedQuestion({ fileName, onDiscard, onKeep }: UnsavedQuestionProps) {
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{unsavedChanges(fileName)}</MessageBarBody>
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
