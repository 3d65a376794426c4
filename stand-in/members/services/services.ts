import type { AnyRef, HostObject } from "../../wire/object-model";
import type { Type } from "../host";
import { addinInternalService, AddinInternalServiceType } from "./addin-internal";
import { appRuntimePersistenceService, AppRuntimePersistenceServiceType, appRuntimeService, AppRuntimeServiceType } from "./app-runtime";
import { customFunctionsService, CustomFunctionsServiceType } from "./custom-functions";
import { dynamicRibbon, DynamicRibbonType, RibbonButtonType, RibbonTabType } from "./ribbon";

/** Objects that office.js makes by class name. */
export const SERVICES: Readonly<Record<string, HostObject>> = {
  "Microsoft.InternalService.AddinInternalService": addinInternalService,
  "Microsoft.ExcelServices.CustomFunctions": customFunctionsService,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeService,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": appRuntimePersistenceService,
  "Microsoft.DynamicRibbon.DynamicRibbon": dynamicRibbon,
};

export const serviceTypes: readonly Type<AnyRef>[] = [
  AddinInternalServiceType,
  CustomFunctionsServiceType,
  AppRuntimeServiceType,
  AppRuntimePersistenceServiceType,
  DynamicRibbonType,
  RibbonButtonType,
  RibbonTabType,
];
