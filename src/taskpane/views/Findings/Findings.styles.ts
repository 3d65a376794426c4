import { makeStyles, tokens } from "@fluentui/react-components";
import { UNSEEN } from "../shared/unseen";

export const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, flexGrow: 1, minHeight: 0 },
  navigation: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, marginLeft: "auto" },
  empty: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  hint: UNSEEN,
  // Stays where it has nothing to say, since a screen reader follows it; it takes no room then.
  news: { ":empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalS})` } },
});
