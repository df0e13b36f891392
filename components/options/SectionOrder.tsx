import { useState } from 'preact/hooks';
import { moved } from '../../lib/options/order.ts';
import type { SectionName } from '../../lib/panel/section-names.ts';
import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';
import { SECTIONS } from '../sections/registry.ts';
import type { FieldProps } from './types.ts';

/** Which sections the panel shows and in which order: by dragging, or with the arrow keys on the grip. */
export function SectionOrder({ options, locked, onChange }: FieldProps<'sections.order'>) {
  const { t } = usePanel();
  const [dragged, setDragged] = useState<SectionName | null>(null);
  const [said, setSaid] = useState('');
  const order = options['sections.order'];
  const hidden = options['sections.hidden'];

  const move = (name: SectionName, to: number) => {
    const next = moved(order, name, to);
    if (next.indexOf(name) === order.indexOf(name)) return;
    onChange({ 'sections.order': next });
    setSaid(t('moved_to', t(SECTIONS[name].title), next.indexOf(name) + 1, next.length));
  };
  const onKeyDown = (name: SectionName) => (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(name, order.indexOf(name) + step);
  };
  return (
    <div data-option="sections.order">
      <p class="note">{t('option_sections_order_note')}</p>
      <ol class="order-list">
        {order.map((name, index) => (
          <li
            key={name}
            class="option order"
            draggable={!locked.has('sections.order')}
            onDragStart={() => setDragged(name)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={() => dragged && move(dragged, index)}
          >
            <button
              type="button"
              class="tool grip"
              aria-label={t('move', t(SECTIONS[name].title))}
              onKeyDown={onKeyDown(name)}
            >
              <Icon name="drag" />
            </button>
            <span>
              <b>{t(SECTIONS[name].title)}</b>
            </span>
            <input
              type="checkbox"
              role="switch"
              disabled={locked.has('sections.hidden')}
              aria-checked={!hidden.includes(name)}
              aria-label={t('show_section', t(SECTIONS[name].title))}
              checked={!hidden.includes(name)}
              onChange={({ currentTarget }) =>
                onChange({
                  'sections.hidden': currentTarget.checked
                    ? hidden.filter((other) => other !== name)
                    : [...hidden, name],
                })
              }
            />
          </li>
        ))}
      </ol>
      <p class="hidden" role="status">
        {said}
      </p>
    </div>
  );
}
