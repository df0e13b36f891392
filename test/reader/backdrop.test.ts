// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { backdropOf } from '../../lib/reader/backdrop.ts';

function inside(...backgrounds: string[]): Element {
  let at: Element = document.body;
  at.replaceChildren();
  for (const background of backgrounds) {
    const element = document.createElement('div');
    element.style.backgroundColor = background;
    at.append(element);
    at = element;
  }
  return at;
}

it.each([
  [['#ffffff'], 'light'],
  [['#111111'], 'dark'],
  [['#111111', 'transparent'], 'dark'],
  [['#111111', '#fafafa'], 'light'],
  [['#fafafa', 'rgba(0, 0, 0, 0.2)'], 'light'],
  [['transparent'], 'light'],
] as const)('stands on %j: %s', (backgrounds, expected) => {
  expect(backdropOf(inside(...backgrounds), window)).toBe(expected);
});
