import { useEffect } from 'preact/hooks';
import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';

/** How long a notice stays that asks for nothing, ms: long enough to read it twice. */
const STAY = 6000;

interface Props {
  /** What happened last; the turn tells the same words said again. */
  notice: { text: string; turn: number } | null;
  /** Takes the last correction back; null where there is none. */
  onUndo: (() => void) | null;
  onDismiss(): void;
}

/** The one live region of the panel: says once what happened, and offers to undo a correction. */
export function Notice({ notice, onUndo, onDismiss }: Props) {
  const { t } = usePanel();
  useEffect(() => {
    if (!notice || onUndo) return undefined;
    const timer = setTimeout(onDismiss, STAY);
    return () => clearTimeout(timer);
  }, [notice?.turn]);
  return (
    <div class={notice ? 'toast' : 'hidden'}>
      <p role="status" aria-live="polite" data-testid="notice">
        {notice && <span key={notice.turn}>{notice.text}</span>}
      </p>
      {notice && onUndo && (
        <button type="button" class="act" onClick={onUndo}>
          <Icon name="undo" />
          {t('undo')}
        </button>
      )}
      {notice && (
        <button type="button" class="tool" aria-label={t('dismiss')} onClick={onDismiss}>
          <Icon name="cross" />
        </button>
      )}
    </div>
  );
}
