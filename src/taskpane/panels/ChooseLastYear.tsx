import { FileTarget } from "./FileTarget";

interface ChooseLastYearProps {
  /** What the button says: 带入上年年报. */
  readonly label: string;
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where last year's workbook or Word report is chosen, or dropped. */
export function ChooseLastYear(props: ChooseLastYearProps) {
  return (
    <FileTarget look="small" buttonSize="small" inputLabel="选择上年年报" accept=".xlsx,.docx" {...props} />
  );
}
