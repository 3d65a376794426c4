import { makeStyles, tokens } from "@fluentui/react-components";

export const useViewStyles = makeStyles({
  // Three tabs are wider than the narrowest pane.
  tabs: { flexWrap: "wrap" },
  // As high as the pane lets it, so that list and detail share what there is.
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, flexGrow: 1, minHeight: 0 },
});
