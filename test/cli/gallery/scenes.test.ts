import { describe, expect, it } from 'vitest';
import { crowdedReport } from '../../../lib/cli/gallery/crowded.ts';
import { SCENES } from '../../../lib/cli/gallery/scenes.ts';
import { sheets } from '../../../lib/cli/gallery/sheets.ts';
import type { PanelState } from '../../../lib/panel/state.ts';

/** A state that comes later does not compile until it stands here too. */
const STATES = {
  idle: true,
  off: true,
  restricted: true,
  'needs-access': true,
  reloaded: true,
  reading: true,
  'not-article': true,
  language: true,
  nothing: true,
  report: true,
  partial: true,
  failed: true,
} as const satisfies Record<PanelState['name'], true>;

describe('the pictures', () => {
  it('have a scene for every state', () => {
    const drawn = new Set(Object.values(SCENES).map((scene) => scene.state().name));
    expect([...drawn].sort()).toEqual(Object.keys(STATES).sort());
  });

  it('show every scene in both themes, and the panel in every width', () => {
    const all = sheets();
    for (const theme of ['light', 'dark']) {
      expect(all[`states-${theme}`]?.map(({ title }) => title)).toEqual(Object.keys(SCENES));
      for (const width of [240, 360, 600]) expect(all[`panel-${width}-${theme}`]).toHaveLength(1);
    }
  });
});

it('crowds a report with as much as is asked for, each finding with an id of its own', () => {
  const { entities, sources, quotes, history } = crowdedReport(60);
  expect([entities.length, sources.length, quotes.length, history.length]).toEqual([60, 30, 180, 30]);
  const ids = [...entities, ...sources, ...quotes, ...history].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
