import type { RegisterData } from "../../model/register-data";
import type { WorkbookData } from "../../registers/workbook-data";
import type { RegisterId } from "../../model/register-id";

/** The same rows in another order, in the places where rows stand. `order`: the data row that comes to stand in each place. */
function inOrder(register: RegisterData, order: readonly number[]): RegisterData {
  const moved = (columns: RegisterData["columns"]): RegisterData["columns"] =>
    Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, order.map((row) => column![row]!)]));
  const { written } = register;
  return { ...register, columns: moved(register.columns), ...(written === undefined ? {} : { written: moved(written) }) };
}

/** All registers of a workbook shuffled, by a sequence of numbers below 1. */
export function shuffled(data: WorkbookData, random: () => number): WorkbookData {
  const registers = Object.entries(data.registers).map(([id, register]) => {
    const order = Array.from({ length: register.rowCount }, (_, row) => row);
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    return [id, inOrder(register, order)] as const;
  });
  return { ...data, registers: Object.fromEntries(registers) as Partial<Record<RegisterId, RegisterData>> };
}

/** Reversed: what came first comes last. */
export function reversed(data: WorkbookData): WorkbookData {
  const registers = Object.entries(data.registers).map(
    ([id, register]) =>
      [
        id,
        inOrder(
          register,
          Array.from({ length: register.rowCount }, (_, row) => register.rowCount - 1 - row),
        ),
      ] as const,
  );
  return { ...data, registers: Object.fromEntries(registers) as Partial<Record<RegisterId, RegisterData>> };
}
