import { PLACES, type Place } from '../../../lib/options/kept.ts';
import { usePanel } from '../../context.tsx';

/** Where options, own lists and site rules are kept. */
export function PlaceChoice({ place, onChange }: { place: Place; onChange(place: Place): void }) {
  const { t } = usePanel();
  return (
    <div class="field-block" data-testid="place">
      <h3 id="place-title">{t('place')}</h3>
      <fieldset aria-labelledby="place-title">
        {PLACES.map((value) => (
          <label key={value} class="option">
            <input
              type="radio"
              name="place"
              value={value}
              checked={place === value}
              onChange={() => onChange(value)}
            />
            <span>
              <b>{t(`place_${value}`)}</b>
              <small>{t(`place_${value}_note`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
