import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  fold: { "& > summary": { cursor: "pointer" } },
});

interface FoldProps {
  readonly title: ReactNode;
  readonly className?: string;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** Something shown only when asked for. */
export function Fold({ title, className, onOpen, children }: FoldProps) {
  const styles = useStyles();
  return (
    <details
      className={mergeClasses(styles.fold, className)}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      {/* Fluent's own handling of the Tab key passes over a summary that does not say that it can be reached. */}
      <summary tabIndex={0}>{title}</summary>
      {children}
    </details>
  );
}
