import { FluentProvider, Title3 } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { themeFor } from "./theme/office-theme";

/** Entry of the shared runtime: task pane, ribbon commands and custom functions live in this one page. */
void Office.onReady(() => {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root");
  createRoot(root).render(
    <FluentProvider theme={themeFor(Office.context.officeTheme as never, window.matchMedia("(forced-colors: active)").matches)}>
      <Title3 as="h1">Ud af KMD Sag</Title3>
    </FluentProvider>,
  );
});
