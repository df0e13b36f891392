import { useState } from 'preact/hooks';
import { EDITIONS, LOOKUP_MODES, type LookupMode } from '../../lib/lookups/editions.ts';
import { keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { useLookups } from '../lookups/context.ts';
import { RequestTable } from '../lookups/Requests.tsx';
import { useStore } from '../memory/store.ts';
import type { FieldProps } from './types.ts';

/**
 * Off, on a click, or for all. What is sent to whom stands above the choice; turning it on asks for the browser's own
 * permission in the turn of the click, and a refusal leaves it off.
 */
export function LookupModes({ name, options, onChange }: FieldProps<'lookups.mode'>) {
  const { t } = usePanel();
  const { actions } = useLookups();
  const [refused, setRefused] = useState(false);
  const choose = async (value: LookupMode) => {
    const allowed = value === 'off' || (await actions.allow());
    setRefused(!allowed);
    if (allowed) onChange({ [name]: value });
  };
  return (
    <fieldset data-option={name} aria-describedby="lookups-disclosure">
      <legend class="hidden">{t('group_lookups')}</legend>
      <p class="note" id="lookups-disclosure">
        {t('lookups_disclosure')}
      </p>
      {LOOKUP_MODES.map((value) => (
        <label key={value} class="option">
          <input
            type="radio"
            name={name}
            value={value}
            checked={options[name] === value}
            onChange={({ currentTarget }) => {
              // What is shown as chosen is what is stored: not yet this, should the reader say no.
              currentTarget.checked = options[name] === value;
              void choose(value);
            }}
          />
          <span>
            <b>{t(keyOf('option_lookups_mode', value))}</b>
            <small>{t(`option_lookups_mode_${value}_note`)}</small>
          </span>
        </label>
      ))}
      <p class="note" role="status" data-testid="lookups-refused">
        {refused && t('lookups_refused')}
      </p>
    </fieldset>
  );
}

/** The language edition that is asked, by its own name. */
export function EditionChoice({ name, options, onChange }: FieldProps<'lookups.edition'>) {
  const { t } = usePanel();
  return (
    <label class="option" data-option={name}>
      <span>
        <b>{t('option_lookups_edition')}</b>
        <small>{t('option_lookups_edition_note')}</small>
      </span>
      <select
        value={options[name]}
        onChange={({ currentTarget }) => {
          const edition = EDITIONS.find((one) => one === currentTarget.value);
          if (edition) onChange({ [name]: edition });
        }}
      >
        {EDITIONS.map((edition) => (
          <option key={edition} value={edition} lang={edition}>
            {ownName(edition)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Every request that was ever made by the extension, as long as it is kept. */
export function LookupRequests() {
  const { t } = usePanel();
  const { history, forgetLookups } = useStore();
  return (
    <div class="field-block">
      <h3>{t('requests_title')}</h3>
      <p class="note" data-testid="requests-total">
        {history.total === 0 ? t('requests_none') : t('requests_total', history.total)}
      </p>
      {history.requests.length > 0 && (
        <details>
          <summary>{t('requests_list', history.requests.length)}</summary>
          <RequestTable requests={history.requests} />
        </details>
      )}
      {history.total > 0 && (
        <p class="actions">
          <button type="button" class="act" onClick={() => void forgetLookups()}>
            {t('requests_forget')}
          </button>
        </p>
      )}
    </div>
  );
}

/** 'de' → 'Deutsch'. */
function ownName(edition: string): string {
  const name = new Intl.DisplayNames([edition], { type: 'language' }).of(edition) ?? edition;
  return name.charAt(0).toLocaleUpperCase(edition) + name.slice(1);
}
