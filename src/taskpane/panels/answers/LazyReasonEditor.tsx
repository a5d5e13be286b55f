import { Spinner } from "@fluentui/react-components";
import { onDemand } from "../../on-demand";

/** The fields for a reason, loaded when someone begins to write one. */
export const LazyReasonEditor = onDemand(
  async () => {
    const { ReasonEditor } = await import("./ReasonEditor");
    return ReasonEditor;
  },
  <Spinner size="tiny" label="正在打开…" />,
);
