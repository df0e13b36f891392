import type { Term } from '../../lib/panel/view/sum.ts';
import { countText } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';

/** So many figures are drawn; more would be a crowd that nobody counts. */
const MOST_FIGURES = 12;

interface Props {
  count: number;
  /** The sum behind the count; empty where the article tells none. */
  terms: readonly Term[];
}

/** How many people the article tells, drawn and said: 4 people = 2 current + 2 former. */
export function Sum({ count, terms }: Props) {
  const { t } = usePanel();
  const drawn = count <= MOST_FIGURES;
  return (
    <p class="sum">
      <span class="term">
        <span class="sign" />
        <span class="amount">
          {drawn && <Figures of={terms.length > 0 ? terms : [{ standing: 'current', count }]} />}
          <b>{countText(t, 'people', count)}</b>
        </span>
      </span>
      {terms.map(({ standing, count: part }, index) => (
        <span class="term" key={standing}>
          <span class="sign">{index === 0 ? '=' : '+'}</span>
          <span class="amount">
            {drawn && <Figures of={[{ standing, count: part }]} />}
            <span>{countText(t, `people_${standing}`, part)}</span>
          </span>
        </span>
      ))}
    </p>
  );
}

function Figures({ of }: { of: readonly Term[] }) {
  const icons = of.flatMap(({ count, standing }) => Array.from({ length: count }, () => standing));
  return (
    <span class="figures" aria-hidden="true">
      {icons.map((standing, index) => (
        <Icon key={index} name={standing} />
      ))}
    </span>
  );
}
