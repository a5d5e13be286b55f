import { Body1, Button, Field, Input, Select, Title3, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface StartPanelProps {
  readonly home: "excel" | "files";
  readonly isBusy: boolean;
  readonly autoFocus: boolean;
  readonly onCreate: (unit: string, year: number) => void;
}

/** The report is on last year; years of the trial form are only filled in afterwards. */
const lastYear = () => new Date().getFullYear() - 1;

/** 新建年报: which unit, which year. */
export function StartPanel({ home, isBusy, autoFocus, onCreate }: StartPanelProps) {
  const styles = useStyles();
  const [unit, setUnit] = useState("");
  const [year, setYear] = useState(lastYear());
  const isTrialForm = year <= 2020;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCreate(unit, year);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Title3 as={home === "excel" ? "h1" : "h2"}>新建年报</Title3>
      <Body1 as="p" className={styles.text}>
        {home === "excel"
          ? "在本工作簿里插入官方的三张表、文字部分和核对表。原有的工作表不受影响。"
          : "生成一个自带核对公式的 .xlsx 文件，用 WPS 或 Excel 填数，保存后拖到上面核对。"}
      </Body1>
      <Field label="单位名称（全称）">
        <Input
          value={unit}
          autoFocus={autoFocus}
          placeholder="例如：某某县某某乡人民政府"
          onChange={(_, data) => setUnit(data.value)}
        />
      </Field>
      <Field
        label="报告年度"
        hint={
          isTrialForm
            ? "使用2019年版表样（国办公开办函〔2019〕60号）"
            : "使用2021年版表样（国办公开办函〔2021〕30号）"
        }
      >
        <Select value={String(year)} onChange={(_, data) => setYear(Number(data.value))}>
          <optgroup label="现行表样">{yearsDown(lastYear(), 2021)}</optgroup>
          <optgroup label="补录历史年度">{yearsDown(2020, 2019)}</optgroup>
        </Select>
      </Field>
      <Button type="submit" appearance="primary" disabled={isBusy}>
        新建年报
      </Button>
    </form>
  );
}

function yearsDown(first: number, last: number) {
  return Array.from({ length: first - last + 1 }, (_, index) => (
    <option key={first - index} value={first - index}>
      {first - index}年度
    </option>
  ));
}
