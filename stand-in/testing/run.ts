import { documentFromSheets, startHost, type NodeHost, type NodeHostOptions, type SheetSource } from "../node";

/** Opens sheets in the stand-in for the length of a test; the host is closed after it, also when it fails. */
export async function withHost<T>(
  sheets: readonly SheetSource[],
  body: (host: NodeHost) => Promise<T>,
  options: Partial<NodeHostOptions> = {},
): Promise<T> {
  const host = await startHost({ document: documentFromSheets(sheets), ...options });
  try {
    return await body(host);
  } finally {
    host.close();
  }
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** `Object.member` */
  readonly location: string | undefined;
}

/** Code, message and location of the refusal that a batch ends with; fails when it is not refused. */
export async function refusal(
  host: NodeHost,
  batch: (context: Excel.RequestContext) => Promise<unknown> | unknown,
  options: Excel.RunOptions = {},
): Promise<Refusal> {
  try {
    await host.Excel.run(options, async (context) => {
      await batch(context);
      await context.sync();
    });
  } catch (error) {
    const { code, message, debugInfo } = error as { code?: string; message: string; debugInfo?: { errorLocation?: string } };
    if (code === undefined) throw error;
    return { code, message, location: debugInfo?.errorLocation };
  }
  throw new Error("the batch was not refused");
}
