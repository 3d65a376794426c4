import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useTexts } from "../../text/use-texts";
import { useStyles } from "./Dependencies.styles";
import { TEXTS } from "./Dependencies.text";

/** What the picture may lack. */
export function Gaps({ gaps }: { readonly gaps: readonly string[] }): React.JSX.Element | null {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  if (gaps.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t("gaps")}</MessageBarTitle>
        {gaps.length === 1 ? (
          gaps[0]
        ) : (
          <ul className={styles.list}>
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
