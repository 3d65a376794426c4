import { HostError } from "./errors";
import { execute, type Objects } from "./execute";
import type { Fault, Faults } from "./faults";
import {
  MESSAGE_EVENTS,
  MESSAGE_REQUEST,
  UNDO_GROUP_HEADER,
  WRITES,
  type HostEntry,
  type RequestMessage,
  type ResponseBody,
} from "./protocol";
import { References } from "./references";

/** Interface of `window._richApiNativeBridge`: office.js calls the one and sets the other. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

export interface ConnectionOptions {
  /** Largest request and largest answer in bytes; more is refused. Default: `PAYLOAD_LIMIT`. */
  readonly payloadLimit?: number;
  /** Called with each request and answer, for logs and tests. */
  readonly onExchange?: (request: RequestMessage, answer: ResponseBody) => void;
  readonly faults?: Faults;
}

/**
 * Of Excel on the web; elsewhere there is none, but an add-in runs everywhere:
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
 */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** One add-in runtime talking to the host. Requests are answered one after another, as Excel does. */
export class Connection<H> {
  readonly references = new References();
  readonly bridge: NativeBridge;
  private queue: Promise<void> = Promise.resolve();
  private closed = false;
  /** While a request is carried out. */
  busy = false;

  constructor(
    private readonly objects: Objects<H>,
    private readonly options: ConnectionOptions = {},
  ) {
    this.bridge = { sendMessageToHost: (text) => this.receive(text) };
  }

  /** Sends entries (events, custom function calls, commands) to the add-in. */
  send(entries: readonly HostEntry[]): void {
    this.post({ type: MESSAGE_EVENTS, message: { entries } });
  }

  /** Done with every request that has come. */
  idle(): Promise<void> {
    return this.queue;
  }

  close(): void {
    this.closed = true;
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as RequestMessage;
    if (message.type !== MESSAGE_REQUEST) throw new Error(`message type ${message.type} is not known`);
    if (isForServices(message, this.objects.services)) {
      // Answers of custom functions must not wait for a request that may itself wait for a custom function.
      void this.answer(message, undefined);
      return;
    }
    this.queue = this.queue.then(async () => this.answer(message, await this.options.faults?.next(), bytesOf(text)));
  }

  private async answer(message: RequestMessage, fault: Fault | undefined, size = 0): Promise<void> {
    // Nobody is there any more.
    if (fault?.kind === "ended") return;
    const body = await (fault === undefined ? this.bodyFor(message, size) : this.faulty(message, size, fault));
    this.options.onExchange?.(message, body);
    // office.js expects its answer after it has returned from sending.
    await Promise.resolve();
    const answer = (given: ResponseBody): string =>
      JSON.stringify({ id: message.id, type: MESSAGE_REQUEST, message: { statusCode: 200, headers: {}, body: given } });
    const text = answer(body);
    this.postText(bytesOf(text) > this.limit ? answer(refused(new HostError("ResponsePayloadSizeLimitExceeded"))) : text);
  }

  private get limit(): number {
    return this.options.payloadLimit ?? PAYLOAD_LIMIT;
  }

  private bodyFor(message: RequestMessage, size: number): Promise<ResponseBody> | ResponseBody {
    if (size > this.limit) return refused(new HostError("RequestPayloadSizeLimitExceeded"));
    const group = message.message.headers?.[UNDO_GROUP_HEADER];
    try {
      if (!isForServices(message, this.objects.services)) this.objects.states.requireOpen(group);
    } catch (error) {
      if (error instanceof HostError) return refused(error);
      throw error;
    }
    this.busy = true;
    return execute(message.message.body, this.objects, this.references, group)
      .then((body) => {
        if (((message.flags ?? 0) & WRITES) !== 0) this.objects.undo.add(group);
        return body;
      })
      .finally(() => (this.busy = false));
  }

  /** What of a request is carried out, and the refusal that the add-in gets. */
  private async faulty(message: RequestMessage, size: number, { kind, code = "GeneralException" }: Fault): Promise<ResponseBody> {
    const { Actions: actions } = message.message.body;
    const done = kind === "lost" ? actions.length : kind === "half" ? actions.length >> 1 : 0;
    const part = { ...message, message: { ...message.message, body: { ...message.message.body, Actions: actions.slice(0, done) } } };
    const { Results } = done === 0 ? { Results: [] } : await this.bodyFor(part, size);
    return {
      Results,
      Error: {
        Code: code,
        Message: "The request failed, as a test has ordered.",
        ActionIndex: Math.min(done, actions.length - 1),
        Location: "",
      },
    };
  }

  private post(message: object): void {
    this.postText(JSON.stringify(message));
  }

  private postText(text: string): void {
    if (!this.closed) this.bridge.onMessageFromHost?.(text);
  }
}

/** In UTF-8; counted only where it may matter. */
function bytesOf(text: string): number {
  return text.length < 1_000_000 ? text.length : new TextEncoder().encode(text).length;
}

/** Nothing of the request is carried out. */
function refused({ code, message }: HostError): ResponseBody {
  return { Results: [], Error: { Code: code, Message: message, ActionIndex: -1, Location: "" } };
}

/** True for a request that asks only services (made by class name), not the workbook. */
function isForServices(message: RequestMessage, services: Readonly<Record<string, unknown>>): boolean {
  const paths = Object.values(message.message.body.ObjectPaths ?? {});
  return (
    paths.length > 0 &&
    paths.every((path) => path.Name in services || path.ParentObjectPathId !== undefined) &&
    paths.some((path) => path.Name in services)
  );
}
