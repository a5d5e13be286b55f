import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

interface UnsavedQuestionProps {
  readonly fileName: string;
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}

/** Asked when another file, or the same one, is dropped over what the pane wrote and nobody saved. */
export function UnsavedQuestion({ fileName, onDiscard, onKeep }: UnsavedQuestionProps) {
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        “{fileName}”里有面板写入、还没有保存的改动。现在打开拖入的文件，这些改动就没有了。
      </MessageBarBody>
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
