import { at } from "../../wire/object-model";
import { method, property, type Type } from "../host";

interface ControlRef {
  readonly id: string;
}
const DOC = "https://learn.microsoft.com/javascript/api/office/office.ribbon";

/** `Office.ribbon.requestUpdate`: buttons that are greyed, tabs that are hidden. Notifies the host, which draws the ribbon. */
export const DynamicRibbonType: Type<null> = {
  name: "DynamicRibbon",
  doc: DOC,
  members: {
    getButton: method((_ref, [id]) => at(RibbonButtonType, { id: String(id) })),
    getTab: method((_ref, [id]) => at(RibbonTabType, { id: String(id) })),
  },
};

export const RibbonButtonType: Type<ControlRef> = {
  name: "RibbonButton",
  doc: DOC,
  members: {
    id: property(({ id }) => id),
    enabled: property(
      () => true,
      ({ id }, enabled, host) => host.notify({ kind: "ribbonButton", id, enabled: enabled === true }),
    ),
  },
};

export const RibbonTabType: Type<ControlRef> = {
  name: "RibbonTab",
  doc: DOC,
  members: {
    id: property(({ id }) => id),
    setVisibility: method(({ id }, [visible], host) => {
      host.notify({ kind: "ribbonTab", id, visible: visible === true });
      return null;
    }),
  },
};

export const dynamicRibbon = at(DynamicRibbonType, null);
