import { isMessage, type MessageKind, type Request, type Response, RULES } from './protocol.ts';
import { partyOf, type Sender } from './sender.ts';

export type Handlers = {
  [K in MessageKind]?: (request: Request<K>, sender: Sender) => Promise<Response<K>> | undefined;
};

/**
 * Makes one listener out of the handlers a context has. Messages of other kinds, from other senders or of another
 * shape are left alone (undefined), so that another context may answer.
 */
export function route(own: { id: string; base: string }, handlers: Handlers) {
  return (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    const kind = kindOf(message);
    if (kind === null || RULES[kind].from !== partyOf(sender, own)) return undefined;
    return answer(kind, message, sender, handlers);
  };
}

function answer<K extends MessageKind>(kind: K, message: unknown, sender: Sender, handlers: Handlers) {
  const handler = handlers[kind];
  if (!handler || !isMessage(kind, message)) return undefined;
  return handler(message.request, sender);
}

function kindOf(message: unknown): MessageKind | null {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return null;
  const { kind } = message;
  return typeof kind === 'string' && Object.hasOwn(RULES, kind) ? (kind as MessageKind) : null;
}
