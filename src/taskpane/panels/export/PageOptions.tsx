import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { marginSides, marginsOutOfRange, readMargins, type ReportOptions } from "../../../app/index";
import { marginHints } from "./wording";

type Page = ReportOptions["page"];
type Margins = Exclude<Page, string>;

const useStyles = makeStyles({
  margins: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(96px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

const standards = [
  { value: "gb9704", label: "GB/T 9704版心：上37、下35、左28、右26毫米" },
  { value: "gb33476", label: "GB/T 33476.2：上34.58、下32.58、左28、右26毫米" },
  { value: "own", label: "自己填" },
] as const;
const sideLabels: Readonly<Record<keyof Margins, string>> = {
  top: "上",
  bottom: "下",
  left: "左",
  right: "右",
};
const usual: Margins = { top: 37, bottom: 35, left: 28, right: 26 };

interface PageOptionsProps {
  readonly page: Page;
  readonly onChange: (page: Page) => void;
}

/** 页边距: which standard it follows, or the office's own; what is typed wrong changes nothing. */
export function PageOptions({ page, onChange }: PageOptionsProps) {
  const choice = typeof page === "string" ? page : "own";
  return (
    <>
      <Field label="页边距" hint={marginHints[choice]}>
        <Select
          value={choice}
          onChange={(_, { value }) => onChange(value === "gb9704" || value === "gb33476" ? value : usual)}
        >
          {standards.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {typeof page !== "string" && <OwnMargins margins={page} onChange={onChange} />}
    </>
  );
}

function OwnMargins({
  margins,
  onChange,
}: {
  readonly margins: Margins;
  readonly onChange: (page: Page) => void;
}) {
  const styles = useStyles();
  const [typed, setTyped] = useState(() => ({
    top: String(margins.top),
    bottom: String(margins.bottom),
    left: String(margins.left),
    right: String(margins.right),
  }));
  const wrong = readMargins(typed) === undefined;
  const type = (side: keyof Margins, value: string) => {
    const now = { ...typed, [side]: value };
    setTyped(now);
    const read = readMargins(now);
    if (read) onChange(read);
  };
  return (
    <Field
      validationState={wrong ? "error" : "none"}
      {...(wrong && { validationMessage: marginsOutOfRange })}
    >
      <div className={styles.margins} role="group" aria-label="自己填的页边距（毫米）">
        {marginSides.map((side) => (
          <Input
            key={side}
            aria-label={`${sideLabels[side]}边距（毫米）`}
            contentBefore={sideLabels[side]}
            contentAfter="毫米"
            inputMode="decimal"
            value={typed[side]}
            onChange={(_, { value }) => type(side, value)}
          />
        ))}
      </div>
    </Field>
  );
}
