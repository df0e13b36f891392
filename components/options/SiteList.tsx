import { useState } from 'preact/hooks';
import { isPattern, matchesPattern, patternOf } from '../../lib/sites/pattern.ts';
import { keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { FieldProps } from './types.ts';

/** A list of match patterns: add one (a host will do), take one away, try an address. */
export function SiteList({ name, options, onChange }: FieldProps<'sites.allow' | 'sites.block'>) {
  const { t } = usePanel();
  const [entry, setEntry] = useState('');
  const [refused, setRefused] = useState(false);
  const list = options[name];
  const add = (event: Event) => {
    event.preventDefault();
    const pattern = isPattern(entry) ? entry : patternOf(entry);
    setRefused(pattern === null);
    if (pattern === null) return;
    setEntry('');
    onChange({ [name]: [...new Set([...list, pattern])] });
  };
  return (
    <div class="field-block" data-option={name}>
      <h3>{t(keyOf('option', name))}</h3>
      <p class="note">{t(`${keyOf('option', name)}_note`)}</p>
      {list.length > 0 && (
        <ul class="patterns">
          {list.map((pattern) => (
            <li key={pattern}>
              <code>{pattern}</code>
              <button
                type="button"
                class="tool"
                aria-label={t('remove', pattern)}
                onClick={() => onChange({ [name]: list.filter((other) => other !== pattern) })}
              >
                <Icon name="cross" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="field inline" onSubmit={add}>
        <label class="field-label">
          <span class="hidden">{t('add_site')}</span>
          <input
            type="text"
            value={entry}
            placeholder="example.org"
            aria-invalid={refused}
            onInput={({ currentTarget }) => setEntry(currentTarget.value)}
          />
        </label>
        <button type="submit" class="act">
          {t('add_site')}
        </button>
      </form>
      <p class="note" role="status">
        {refused && t('not_a_site')}
      </p>
    </div>
  );
}

/** 'Does this address match?' for both lists. */
export function SiteTester({ options }: Pick<FieldProps, 'options'>) {
  const { t } = usePanel();
  const [address, setAddress] = useState('');
  const hit = (name: 'sites.allow' | 'sites.block') =>
    options[name].find((pattern) => matchesPattern(pattern, address));
  const blocked = hit('sites.block');
  const allowed = hit('sites.allow');
  const verdict = blocked
    ? t('tester_blocked', blocked)
    : allowed
      ? t('tester_allowed', allowed)
      : t('tester_none');
  return (
    <div class="field">
      <label class="field-label">
        {t('tester')}
        <input
          type="url"
          value={address}
          placeholder="https://example.org/news/1"
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
      </label>
      <p class="note" role="status">
        {address === '' ? '' : URL.canParse(address) ? verdict : t('tester_no_address')}
      </p>
    </div>
  );
}
