import { at } from "../../wire/object-model";
import { method, type Type } from "../host";

/** office.js reports here that the add-in's actions can be called (`Office.actions.associate` has been read). */
export const AddinInternalServiceType: Type<null> = {
  name: "AddinInternalService",
  doc: "https://learn.microsoft.com/javascript/api/office/office.actions",
  members: {
    notifyActionHandlerReady: method((_ref, _args, host) => {
      host.actionHandlerReady();
      return null;
    }),
  },
};

export const addinInternalService = at(AddinInternalServiceType, null);
