// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { articleFrame } from '../../lib/reader/ground.ts';
import { pageOf } from '../support/pages.ts';

const URL = 'https://courier.example/story';

const markup = (name: string) => pageOf(name).documentElement.outerHTML;

/** A frame of the page with this content. */
function frame(html: string): Document {
  const element = document.createElement('iframe');
  document.body.append(element);
  element.contentDocument!.write(html);
  element.contentDocument!.close();
  return element.contentDocument!;
}

beforeEach(() => document.body.replaceChildren());

it('finds the frame that holds the article', () => {
  frame('<p>Advertisement</p>');
  const story = frame(markup('reservoir'));
  frame(markup('second'));
  expect(articleFrame(document, URL)?.document).toBe(story);
});

it('finds none in frames with little text, lists or nothing', () => {
  frame('<p>Advertisement</p>');
  frame(markup('listing'));
  expect(articleFrame(document, URL)).toBeNull();
});

it('leaves frames alone that it may not look into', () => {
  const closed = frame(markup('reservoir')).defaultView!.frameElement!;
  Object.defineProperty(closed, 'contentDocument', { value: null });
  expect(articleFrame(document, URL)).toBeNull();
});
