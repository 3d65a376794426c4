import { Body1, Button } from "@fluentui/react-components";
import type { DependencyNetwork } from "../../../core/dependencies/picture/network";
import { useTexts } from "../../text/use-texts";
import { useStyles } from "./Dependencies.styles";
import { TEXTS } from "./Dependencies.text";

export interface NoSystemsProps {
  readonly network: DependencyNetwork;
  readonly onRegisters: () => void;
}

/** No systems to draw is not the same as no dependencies: shows what the interfaces alone say. */
export function NoSystems({ network: { has, interfaces }, onRegisters }: NoSystemsProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  return (
    <div className={styles.section}>
      <Body1>{t(has.systems ? "noRows" : "noSystems")}</Body1>
      {has.interfaces && <Body1>{t("interfacesAlone", { count: interfaces.filter(({ kmdSag }) => kmdSag).length })}</Body1>}
      <Button className={styles.start} onClick={onRegisters}>
        {t("toRegisters")}
      </Button>
    </div>
  );
}
