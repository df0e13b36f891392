import { usePanel } from '../context.tsx';
import { Clamp } from './Clamp.tsx';
import { Icon } from './Icon.tsx';

/** What the offline index says: not the article's words, and said to be none. */
export function Gloss({ text, lines }: { text: string; lines: number }) {
  const { t } = usePanel();
  return (
    <div class="gloss">
      <Icon name="index" />
      <Clamp lines={lines}>
        {(at) => (
          <p ref={at.ref} class={at.class}>
            <b>{t('from_index')}</b> {text}
          </p>
        )}
      </Clamp>
    </div>
  );
}
