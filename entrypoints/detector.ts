import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../lib/detect/index.ts';
import { onCheck, report } from '../lib/platform/tiny.ts';
import { watchPage } from '../lib/watch/index.ts';

/** Runs in every page: tells the background whether it is a news article, and nothing else. */
export default defineUnlistedScript(() => {
  const end = new AbortController();
  const begin = watchPage(
    {
      timers: window,
      look: () => detect(document, location.href),
      tell: (page) => report('page/verdict', page),
    },
    end,
  );
  onCheck(begin, end.signal);
  addEventListener('popstate', begin, { signal: end.signal });
  // A page that comes back from the back/forward cache has lost its toolbar state.
  addEventListener('pageshow', (event) => event.persisted && begin(), { signal: end.signal });
  begin();
});
