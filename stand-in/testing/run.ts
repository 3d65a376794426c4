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

/** The code and location of the refusal that a batch ends with; fails when it is not refused. */
export async function refusal(
  host: NodeHost,
  batch: (context: Excel.RequestContext) => Promise<unknown> | unknown,
): Promise<{ code: string; location: string | undefined }> {
  try {
    await host.Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
  } catch (error) {
    const { code, debugInfo } = error as { code?: string; debugInfo?: { errorLocation?: string } };
    if (code === undefined) throw error;
    return { code, location: debugInfo?.errorLocation };
  }
  throw new Error("the batch was not refused");
}
