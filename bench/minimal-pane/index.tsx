import {
  Button,
  Field,
  FluentProvider,
  Input,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  Title3,
  webLightTheme,
} from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

// The least a Fluent v9 pane of this kind can be: the controls ours shows first, and nothing behind them.
const root = document.getElementById("root");
if (!root) throw new Error("taskpane.html has no root");
window.nianbaoBoot?.whenOfficeSettles(() => {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Title3 as="h1">最小窗格</Title3>
      <Field label="单位名称（全称）">
        <Input />
      </Field>
      <Select>
        <option>2024年度</option>
      </Select>
      <Button appearance="primary">新建年报</Button>
      <Spinner label="正在读取" />
      <MessageBar intent="success">
        <MessageBarBody>没有问题</MessageBarBody>
      </MessageBar>
    </FluentProvider>,
  );
});
