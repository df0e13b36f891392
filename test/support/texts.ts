import type { Translate } from '../../lib/texts/index.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** The English interface texts, as a browser would give them. */
export const english: Translate = (key, ...values) =>
  messages[key].message.replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
