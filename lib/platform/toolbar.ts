import { browser } from './browser.ts';
import { translate } from './texts.ts';

/** The accent of the icon; white letters keep 4.6:1 on it. */
const ACCENT = '#12808c';

/** Shows on a tab's toolbar button whether there is an article. A tab that was closed meanwhile is no error. */
export async function showVerdict(tabId: number, isArticle: boolean): Promise<void> {
  const title = translate(isArticle ? 'action_title_article' : 'action_title');
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: isArticle ? '¶' : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: ACCENT }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
