import { describe, expect, it } from 'vitest';
import { inflect } from '../../../lib/languages/en/inflect.ts';

describe('inflect', () => {
  it.each([
    ['warn', 'warns warned warned warning'],
    ['deny', 'denies denied denied denying'],
    ['say/said/said', 'says said said saying'],
    ['argue', 'argues argued argued arguing'],
    ['agree', 'agrees agreed agreed agreeing'],
    ['admit+', 'admits admitted admitted admitting'],
    ['plan', 'plans planned planned planning'],
    ['visit', 'visits visited visited visiting'],
    ['press', 'presses pressed pressed pressing'],
    ['teach/taught/taught', 'teaches taught taught teaching'],
    ['veto', 'vetoes vetoed vetoed vetoing'],
    ['lie/lay/lain', 'lies lay lain lying'],
    ['write/wrote/written', 'writes wrote written writing'],
    ['echo', 'echoes echoed echoed echoing'],
    ['stay', 'stays stayed stayed staying'],
    ['fix', 'fixes fixed fixed fixing'],
    ['show/showed/shown', 'shows showed shown showing'],
  ])('%s', (entry, forms) => {
    const { s, past, participle, ing } = inflect(entry);
    expect([s, past, participle, ing].join(' ')).toBe(forms);
  });
});
