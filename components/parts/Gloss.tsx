import { usePanel } from '../context.tsx';
import { Clamp } from './Clamp.tsx';
import { Icon } from './Icon.tsx';

interface Props {
  text: string;
  lines: number;
  /** Whether the reader wrote it; otherwise the offline index says so. */
  yours?: boolean;
}

/** What the offline index or the reader says: not the article's words, and said to be none. */
export function Gloss({ text, lines, yours = false }: Props) {
  const { t } = usePanel();
  return (
    <div class="gloss">
      <Icon name={yours ? 'edit' : 'index'} />
      <Clamp lines={lines}>
        {(at) => (
          <p ref={at.ref} class={at.class}>
            <b>{t(yours ? 'yours' : 'from_index')}</b> {text}
          </p>
        )}
      </Clamp>
    </div>
  );
}
