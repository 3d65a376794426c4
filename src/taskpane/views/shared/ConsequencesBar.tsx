import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Consequences } from "../../../core/changes/consequences";
import { findingKinds } from "../../../core/validate/finding-kinds";
import { kindSays } from "../../../core/validate/kind-text";
import { useLanguage, useScreen, useTexts } from "../../text/use-texts";
import { TEXTS } from "./ConsequencesBar.text";
import { useStyles } from "./shared.styles";

/** At most this many kinds of what comes are named. */
const NAMED = 3;

/** What a planned change does elsewhere: how many findings go, and which come. */
export function ConsequencesBar({ consequences: { gone, come } }: { readonly consequences: Consequences }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const screen = useScreen();
  const { kinds } = findingKinds(come);
  return (
    <MessageBar intent={come.length > 0 ? "warning" : "info"} layout="multiline">
      <MessageBarBody>
        {t("gone", { count: gone })} {t("come", { count: come.length })}
        {kinds.length > 0 && (
          <ul className={styles.list}>
            {kinds.slice(0, NAMED).map((kind) => (
              <li key={`${kind.first.rule} ${kind.first.messageId}`}>
                {t("kind", { count: kind.cells, says: kindSays(kind, language, screen) })}
              </li>
            ))}
            {kinds.length > NAMED && <li>{t("otherKinds", { count: kinds.length - NAMED })}</li>}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
