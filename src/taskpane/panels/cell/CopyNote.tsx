import { Button, Input } from "@fluentui/react-components";
import { useState } from "react";

/** The words that stood behind a number, to be put into section 一; where copying is refused they can be selected. */
export function CopyNote({ text }: { readonly text: string }) {
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setState("copied"),
      () => setState("refused"),
    );
  };
  if (state === "refused")
    return <Input size="small" readOnly value={text} aria-label="写到第一部分的文字，请选中复制" />;
  return (
    <Button size="small" onClick={copy}>
      {state === "copied" ? "✓ 已复制，请粘贴到第一部分" : `复制“${text}”`}
    </Button>
  );
}
