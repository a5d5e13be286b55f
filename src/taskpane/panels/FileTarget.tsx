import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import { cameTooEarlySentence } from "./wording";

const useStyles = makeStyles({
  wide: {
    display: "grid",
    justifyItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalL,
    textAlign: "center",
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  small: {
    display: "inline-flex",
    flexWrap: "wrap",
    alignItems: "center",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingVerticalXS,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
});

interface FileTargetProps {
  readonly look: "wide" | "small";
  readonly className?: string;
  /** What the button says. */
  readonly label: string;
  readonly buttonSize?: "small" | "medium";
  /** What the file field is called, for who does not see where it stands. */
  readonly inputLabel: string;
  /** The endings offered for choosing: ".xlsx,.docx". What is dropped may be anything. */
  readonly accept: string;
  readonly isBusy: boolean;
  /** Someone points at it, drags something over it or reaches its button: a file may follow. */
  readonly onApproach?: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** Stand above and below the button. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
}

/** Where a file is dropped or chosen. What comes while something else is under way is not taken, and that is said. */
export function FileTarget(props: FileTargetProps) {
  const {
    look,
    className,
    label,
    buttonSize,
    inputLabel,
    accept,
    isBusy,
    onApproach,
    onFiles,
    above,
    below,
  } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOver, setOver] = useState(false);
  const [cameTooEarly, setCameTooEarly] = useState(false);
  const take = (files: readonly File[]) => {
    setCameTooEarly(isBusy);
    if (!isBusy) onFiles(files);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    <div
      className={mergeClasses(styles[look], className, isOver && styles.over)}
      onPointerEnter={onApproach}
      onFocus={onApproach}
      onDragEnter={onApproach}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {above}
      <Button
        ref={button}
        {...(buttonSize && { size: buttonSize })}
        disabled={isBusy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={inputLabel}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file, saved again, can be chosen again.
          event.target.value = "";
          if (files.length > 0) take(files);
          button.current?.focus();
        }}
      />
      {cameTooEarly && <Caption1 role="alert">{cameTooEarlySentence}</Caption1>}
      {below}
    </div>
  );
}
