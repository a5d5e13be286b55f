import { Checkbox, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { rememberedOptions, rememberOptions, type ReportOptions } from "../../../app/index";
import { Fold } from "../Fold";
import { PageOptions } from "./PageOptions";
import { typefacesReplaced } from "./wording";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    // A field may be narrower than its longest choice.
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    "& input, & select": { minWidth: 0, width: "100%" },
  },
});

const fontLabels: readonly { readonly value: ReportOptions["fonts"]; readonly label: string }[] = [
  { value: "gb2312", label: "方正小标宋、仿宋_GB2312（公文常用）" },
  { value: "founder", label: "方正GBK全套（有生僻字时）" },
  { value: "system", label: "系统自带：华文中宋、仿宋、楷体" },
];

/** How the report is printed, remembered on this machine, so that nobody is asked each time. */
export function ExportOptions() {
  const styles = useStyles();
  const [options, setOptions] = useState(rememberedOptions);
  const choose = (change: Partial<ReportOptions>) => {
    const chosen = { ...options, ...change };
    rememberOptions(chosen);
    setOptions(chosen);
  };
  return (
    <Fold title="字体、页边距、落款、文号">
      <div className={styles.fields}>
        <Field label="字体方案" hint={typefacesReplaced}>
          <Select
            value={options.fonts}
            onChange={(_, { value }) => {
              const chosen = fontLabels.find((each) => each.value === value);
              if (chosen) choose({ fonts: chosen.value });
            }}
          >
            {fontLabels.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <PageOptions page={options.page} onChange={(page) => choose({ page })} />
        <Checkbox
          label="文末印落款和成文日期（取封面的报出日期）"
          checked={options.signature}
          onChange={(_, { checked }) => choose({ signature: checked === true })}
        />
        <Field label="发文字号（没有就不填）">
          <Input
            value={options.documentNumber}
            placeholder="例如：某政文〔2025〕3号"
            onChange={(_, { value }) => choose({ documentNumber: value })}
          />
        </Field>
      </div>
    </Fold>
  );
}
