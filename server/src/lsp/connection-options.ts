import {
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  Message,
  type RequestMessage,
  RequestType,
  ResponseError,
} from 'vscode-languageserver';
import { Lifecycle, type Refusal } from './lifecycle';
import { wrongParams } from './request-params';

/** What takes the place of a request that is refused. */
const Refused = new RequestType<Refusal, void, void>('plenary/refused');

/**
 * Options of a server's connection. Each message passes here before it comes to a handler: a client of another make sends
 * what it likes and when it likes, and is told what is wrong with it.
 */
export function connectionOptions(): ConnectionOptions {
  const lifecycle = new Lifecycle();
  const refusalOf = (request: RequestMessage): Refusal | null => {
    const untimely = lifecycle.refusalOf(request.method);
    if (untimely !== null) return untimely;
    if (request.method === Refused.method)
      return { code: ErrorCodes.MethodNotFound, fault: `Unhandled method ${request.method}` };
    const fault = wrongParams(request);
    return fault === null ? null : { code: ErrorCodes.InvalidParams, fault };
  };
  return {
    messageStrategy: {
      async handleMessage(message, next) {
        if (Message.isRequest(message)) {
          const refusal = refusalOf(message);
          if (refusal !== null) return next({ ...message, method: Refused.method, params: refusal } as RequestMessage);
          lifecycle.answers(message.method);
        } else if (Message.isNotification(message) && !lifecycle.hears(message.method)) return;
        return next(message);
      },
    },
  };
}

/** Answers the requests that {@link connectionOptions} do not let through. */
export function answerRefused(connection: Connection): void {
  connection.onRequest(Refused, ({ code, fault }) => new ResponseError(code, fault));
}
