import type { ContextReport, Tag } from '../../lib/report/types.ts';
import { Icon } from '../parts/Icon.tsx';
import { Words } from '../parts/Words.tsx';

/** What the article is about; each tag opens to a summary in its own sentences. */
export function Tags({ report }: { report: ContextReport }) {
  return (
    <ul>
      {report.tags.map((tag) => (
        <TagRow key={tag.id} tag={tag} />
      ))}
    </ul>
  );
}

function TagRow({ tag }: { tag: Tag }) {
  return (
    <li class="row tag" data-item={tag.id}>
      <div class="row-head">
        <h3 dir="auto">
          <Icon name="tag" />
          {tag.label}
        </h3>
      </div>
      {tag.summary.map((evidence) => (
        <Words key={evidence.start} evidence={evidence} />
      ))}
    </li>
  );
}
