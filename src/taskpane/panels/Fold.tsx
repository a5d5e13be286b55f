import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  fold: { "& > summary": { cursor: "pointer" } },
});

interface FoldProps {
  readonly title: ReactNode;
  readonly className?: string;
  readonly onOpen?: () => void;
  /** How often something outside has asked for it: each time it opens and takes the focus. */
  readonly asked?: number;
  readonly children: ReactNode;
}

/** Something shown only when asked for. */
export function Fold({ title, className, onOpen, asked = 0, children }: FoldProps) {
  const styles = useStyles();
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (asked === 0 || !fold.current) return;
    fold.current.open = true;
    fold.current.querySelector("summary")?.focus();
  }, [asked]);
  return (
    <details
      ref={fold}
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
