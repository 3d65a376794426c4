import { at } from "../../wire/object-model";
import { event, method, type Type } from "../host";

const DOC = "https://learn.microsoft.com/javascript/api/office/office.addin";

/** `Office.addin.showAsTaskpane`, `hide` and `onVisibilityModeChanged`. */
export const AppRuntimeServiceType: Type<null> = {
  name: "AppRuntimeService",
  doc: DOC,
  members: {
    setAppRuntimeState: method((_ref, [state], host) => {
      host.setPaneVisible(state === "Visible");
      return null;
    }),
    getAppRuntimeState: method((_ref, _args, host) => (host.application.paneVisible ? "Visible" : "Background")),
    onVisibilityChanged: event(65539, "RegisterVisibilityChanged"),
  },
};

/** `Office.addin.setStartupBehavior`. */
export const AppRuntimePersistenceServiceType: Type<null> = {
  name: "AppRuntimePersistenceService",
  doc: DOC,
  members: {
    setAppRuntimeStartState: method((_ref, [state], host) => {
      host.application.startState = String(state);
      return null;
    }),
    getAppRuntimeStartState: method((_ref, _args, host) => host.application.startState),
  },
};

export const appRuntimeService = at(AppRuntimeServiceType, null);
export const appRuntimePersistenceService = at(AppRuntimePersistenceServiceType, null);
