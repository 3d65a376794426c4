import { SAPA_CONDITION_LIST } from "../../system-conditions/sapa-conditions";
import { createKle } from "../../kle";
import { shippedKle } from "../../kle/shipped";
import { toSerial } from "../../identifiers/dates";
import type { CellValue } from "../../model/cell";
import type { WorkbookData } from "../../registers/workbook-data";
import type { RegisterId } from "../../model/register-id";
import { DEFAULT_SETTINGS } from "../../settings/settings";
import { makeRegister } from "../../testing/make-register";
import type { StrategyInput } from "../strategy";
import { strategyInputSteps } from "../strategy-input";
import { finish } from "../../model/steps";

export type Rows = readonly Readonly<Record<string, CellValue>>[];
export const TODAY = toSerial(2026, 11, 24)!;

/** Strategy input over rows by column key; registers not named are not there. */
export function strategyInput(registers: Partial<Record<RegisterId, Rows>>, today = TODAY): StrategyInput {
  const data: WorkbookData = {
    date1904: false,
    registers: Object.fromEntries(Object.entries(registers).map(([id, rows]) => [id, makeRegister(id as RegisterId, rows)])),
  };
  return inputOver(data, today);
}

export function inputOver(data: WorkbookData, today = TODAY): StrategyInput {
  return finish(strategyInputSteps(data, DEFAULT_SETTINGS, createKle(shippedKle()), today));
}

/** The interfaces that a case-bearing system needs to show in SAPA, all in operation from one day. */
export function sapaInterfaces(system: string, goLive: CellValue, ids = system): Rows {
  return SAPA_CONDITION_LIST.filter(({ scope }) => scope !== "benefits").map(({ component }, i) => ({
    interfaceId: `${ids}-${i}`,
    sender: system,
    receiver: component,
    horizon: "Fremtidig",
    component,
    decision: "Omlægges",
    data: "Sager",
    goLive,
  }));
}
