import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { SessionState } from "../app/index";
import { useKeptFocus } from "./use-kept-focus";

interface MessagesProps extends Pick<SessionState, "working" | "problem" | "notices"> {
  readonly onDismiss: () => void;
}

/** What is being done, what went wrong and what was done, announced to a screen reader as it changes. */
export function Messages({ working, problem, notices, onDismiss }: MessagesProps) {
  const region = useKeptFocus<HTMLDivElement>(working !== null);
  const dismiss = (
    <MessageBarActions
      containerAction={
        <Button appearance="transparent" size="small" aria-label="关闭提示" onClick={onDismiss}>
          ×
        </Button>
      }
    />
  );
  return (
    <div ref={region} tabIndex={-1} role="status" aria-live="polite" style={{ display: "grid", gap: 8 }}>
      {working !== null && <Spinner size="tiny" label={working} style={{ justifyContent: "flex-start" }} />}
      {problem !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
          {dismiss}
        </MessageBar>
      )}
      {notices.length > 0 && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {notices.map((notice) => (
              <div key={notice}>{notice}</div>
            ))}
          </MessageBarBody>
          {dismiss}
        </MessageBar>
      )}
    </div>
  );
}
