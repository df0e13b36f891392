import type { Panel } from '../../../lib/cli/browser/driver.ts';
import type { Entity } from '../../../lib/report/types.ts';
import type { Here } from '../support.ts';
import { shows } from '../support.ts';

/** One browser with the panel beside test/pages/harbour.html and, once it was opened, the options page. */
export interface OptionsHere extends Here {
  options: Panel;
}

export const PICTURES = new URL('../pictures/', import.meta.url).pathname;

/** As the panel names her; corrections go by name and kind. */
export const CHAIR = { name: 'Helen Marsh', kind: 'person' } as Entity;

export const OWN = {
  entities: [
    { name: 'Quay Board', aliases: [], kind: 'organization', note: 'Runs the port.', colour: 'plum' },
  ],
  glossary: [{ term: 'demurrage', note: 'What a ship pays for waiting.' }],
  events: [
    {
      title: 'Silting of the outer harbour',
      when: '1931',
      places: ['United Kingdom'],
      actors: [],
      kinds: ['disaster'],
      aliases: ['Great Silt'],
      summary:
        'Mud closed the outer harbour for most of a year and the fishing fleet moved along the coast for good.',
    },
  ],
};
export const OWN_ITEMS = {
  'own/entities/quay board': OWN.entities[0],
  'own/glossary/demurrage': OWN.glossary[0],
  'own/events/silting of the outer harbour': OWN.events[0],
};

/** Brings the article back to the front, where the panel reads it. */
export async function article({ driver, panel }: Here): Promise<void> {
  await driver.page.bringToFront();
  await shows(panel, 'report', '/harbour.html');
}
