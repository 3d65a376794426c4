import { makeStyles, tokens } from "@fluentui/react-components";
import { UNSEEN } from "../shared/unseen";

export const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, flexGrow: 1, minHeight: 0 },
  navigation: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  empty: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  hint: UNSEEN,
});
