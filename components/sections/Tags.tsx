import type { ContextReport, Tag } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ItemMenu } from '../parts/ItemMenu.tsx';
import { Where } from '../parts/Where.tsx';
import { Words } from '../parts/Words.tsx';

/** What the article is about; each tag opens to a summary in its own sentences. */
export function Tags({ report }: { report: ContextReport }) {
  return (
    <ul class="tags">
      {report.tags.map((tag) => (
        <TagRow key={tag.id} tag={tag} />
      ))}
    </ul>
  );
}

function TagRow({ tag }: { tag: Tag }) {
  const { t, actions } = usePanel();
  return (
    <li class="tag" data-item={tag.id} tabIndex={-1}>
      <details>
        <summary>
          <span dir="auto">{tag.label}</span>
        </summary>
        <div class="tag-body">
          <p class="note">{t(tag.origin.includes('declared') ? 'tag_declared' : 'tag_computed')}</p>
          <Where spans={tag.summary} counted={false} />
          {tag.summary.map((evidence) => (
            <Words key={evidence.start} evidence={evidence} named />
          ))}
          <div class="actions">
            <button type="button" class="act" onClick={() => actions.filterTag(tag.id)}>
              <Icon name="filter" />
              {t('only_this_tag')}
            </button>
            <ItemMenu list="tags" finding={tag} name={tag.label} />
          </div>
        </div>
      </details>
    </li>
  );
}
