import { describe, expect, it } from 'vitest';
import { explainedAcronyms } from '../../../lib/analysers/entities/mentions/acronyms.ts';
import { addMissed } from '../../../lib/analysers/entities/mentions/add.ts';
import { placesOfDatelines } from '../../../lib/analysers/entities/mentions/datelines.ts';
import { isBareHead, withoutDescription } from '../../../lib/analysers/entities/mentions/edges.ts';
import { kindByHead, namesOfStorms } from '../../../lib/analysers/entities/mentions/heads.ts';
import { knownNames } from '../../../lib/analysers/entities/mentions/known.ts';
import { refineMentions } from '../../../lib/analysers/entities/mentions/refine.ts';
import { kindsAsTold } from '../../../lib/analysers/entities/mentions/told.ts';
import { indexGlosses } from '../../../lib/knowledge/glosses/index.ts';
import { readMarked } from './marked.ts';

describe('the head of a name', () => {
  it.each([
    ['He left the [X1 River Dialogue Group] then.', 'organization'],
    ['He left the [L1 Union of Dock Workers] then.', 'organization'],
    ['He crossed the [P1 Anna Holt Bridge] then.', 'place'],
    ['It was hit by [P1 Hurricane Olga] then.', 'other'],
    ['He signed the [O1 Varn Climate Accord] then.', 'other'],
    ['It was sold by [X1 varnbooks.com] then.', 'organization'],
  ])('tells its kind: %s', (text, kind) => {
    const { document, mentions } = readMarked(text);
    expect(kindByHead(document, mentions[0]!).kind).toBe(kind);
  });

  it.each([
    ['He met [P1 Tom Park] then.', 'person'],
    ['He met [P1 Party] then.', 'person'],
    ['He saw the [X1 Prize of the Varn Society] then.', 'other'],
    ['He left [L1 Bank Street] then.', 'place'],
  ])('tells nothing else: %s', (text, kind) => {
    const { document, mentions } = readMarked(text);
    expect(kindByHead(document, mentions[0]!).kind).toBe(kind);
  });
});

describe('the edges of a name', () => {
  it.each([
    ['A loan of [O1 Oslo-listed Varn Bank] fell.', ['Varn Bank']],
    ['He leads [O1 Kenya state-owned Varn Bank] now.', ['Kenya', 'Varn Bank']],
    ['He works at [L1 U.K. think-tank Aid House] now.', ['U.K.', 'Aid House']],
    ['The [X1 1936 Road Works Act] passed.', ['Road Works Act']],
    ['It met the [O1 Varn Rakyat Monday] again.', ['Varn Rakyat']],
  ])('leave out what describes it: %s', (text, names) => {
    const { document, mentions } = readMarked(text);
    const found = withoutDescription(document, mentions[0]!);
    expect(found.map((m) => text.replace(/\[..\s|\]/g, '').slice(m.start, m.end))).toEqual(names);
  });

  it.each([
    'The [O1 Bank of Varn] rose.',
    'The [X1 2004 Varn election] passed.',
    'They read [O1 Friday Night] there.',
    'The [O1 Franco-Varn Society] met.',
  ])('are left alone: %s', (text) => {
    const { document, mentions } = readMarked(text);
    expect(withoutDescription(document, mentions[0]!)).toEqual(mentions);
  });

  it('are no name where a noun stands alone', () => {
    const { document, mentions } = readMarked('Near the [L1 Park] and [L1 Parkville] he met [P1 Park].');
    expect(mentions.map((m) => isBareHead(document, m))).toEqual([true, false, false]);
  });
});

describe('letters that the article explains', () => {
  const kinds = (marked: string) => {
    const { document, mentions } = readMarked(marked);
    return explainedAcronyms(document, mentions).map((m) => [document.text.slice(m.start, m.end), m.kind]);
  };

  it('are a name of the same kind everywhere', () => {
    expect(kinds('The [O1 Road Safety Board] (RSB) met. [L1 RSB] left. So did RSB.')).toEqual([
      ['Road Safety Board', 'organization'],
      ['RSB', 'organization'],
      ['RSB', 'organization'],
      ['RSB', 'organization'],
    ]);
  });

  it('make a body of a name taken for a place', () => {
    expect(kinds('[L1 Varn Harbour Works] ([O1 VHW]) closed.')[0]?.[1]).toBe('organization');
  });

  it('stand for the name before them or tell nothing', () => {
    expect(kinds('The [L1 Varn Harbour] (QXY) closed. QXY rose.')).toEqual([['Varn Harbour', 'place']]);
    expect(kinds('[P1 Ann Berg Cole] (ABC) sang. ABC rose.')).toEqual([['Ann Berg Cole', 'person']]);
  });
});

describe('kinds told beside a name', () => {
  const kinds = (marked: string, confidence: number) => {
    const { document, mentions } = readMarked(marked);
    return kindsAsTold(
      document,
      mentions.map((m) => ({ ...m, confidence })),
    ).map((m) => m.kind);
  };

  it.each([
    ['[P1 Ostra], a steel company, fell. [P1 Ostra] is old.', ['organization', 'organization']],
    ['The steel company [P1 Ostra] fell.', ['organization']],
    ['He left the town of [O1 Ostra] then.', ['place']],
    ['Then [L1 Ostra], a teacher from Turku, spoke.', ['person']],
  ])('hold for every place where it stands: %s', (marked, told) => {
    expect(kinds(marked, 0.6)).toEqual(told);
  });

  it.each([
    '[P1 Ostra], which fell, is old.',
    '[P1 Ostra], a steel company, met [P1 Ostra], a teacher.',
    '[P1 Ostra] and a steel company met.',
  ])('are not guessed: %s', (marked) => {
    expect(new Set(kinds(marked, 0.6))).toEqual(new Set(['person']));
  });

  it('do not outweigh what the tagger is sure of', () => {
    expect(kinds('[P1 Ostra], a steel company, fell.', 0.95)).toEqual(['person']);
  });
});

describe('names missed', () => {
  const names = (marked: string) => {
    const { document, mentions } = readMarked(marked);
    return addMissed(document, mentions).map((m) => document.text.slice(m.start, m.end));
  };

  it.each([
    ['[O1 Ostra] rose. They say Ostra fell.', ['Ostra', 'Ostra']],
    ['[P1 Ann Varn] left. They say Varn fell.', ['Ann Varn', 'Varn']],
    ['[O1 Bank of Varn] rose. The Bank of Varn fell.', ['Bank of Varn', 'Bank of Varn']],
  ])('are found where they stand again: %s', (marked, found) => {
    expect(names(marked)).toEqual(found);
  });

  it.each([
    ['[O1 Ostra] rose. The ostra is a fish. Ostra swim.', ['Ostra']],
    ['[O1 Ostra] met [L1 Ostra]. They say Ostra fell.', ['Ostra', 'Ostra']],
  ])('are not found where the word is another: %s', (marked, found) => {
    expect(names(marked)).toEqual(found);
  });
});

describe('names with what is none', () => {
  const names = (marked: string) => {
    const { document, mentions } = readMarked(marked);
    return refineMentions(document, mentions).map((m) => document.text.slice(m.start, m.end));
  };

  it.each([
    ['They blamed [P1 comrade Ann Lee] for it.', ['Ann Lee']],
    ['He is [P1 Both Ann] and more.', ['Ann']],
    ['“No,” [P1 Varn told Reuters] then.', ['Varn']],
    ['The [O1 High Court dismissed Varn] then.', ['High Court']],
    ['The [O1 Varn Group attacked Kenya] then.', ['Varn Group', 'Kenya']],
    ['They saw the [P1 Pope] there.', []],
  ])('are cut: %s', (marked, found) => {
    expect(names(marked)).toEqual(found);
  });

  it.each([
    ['It was [P1 al Saud] again.', ['al Saud']],
    ['It was the [O1 United Nations] again.', ['United Nations']],
    ['It was [X1 A Town Called Varn] again.', ['A Town Called Varn']],
  ])('are left whole: %s', (marked, found) => {
    expect(names(marked)).toEqual(found);
  });
});

describe('names of the offline index', () => {
  const GLOSSES = indexGlosses([
    {
      name: 'River and Dam Agency',
      kind: 'agency',
      aliases: ['Dam Agency'],
      text: 'x',
      entity: 'organization',
    },
    { name: 'Outer Affairs', kind: 'ministry', aliases: [], text: 'x', entity: 'organization' },
  ]);
  const names = (marked: string) => {
    const { document, mentions } = readMarked(marked);
    return knownNames(document, mentions, GLOSSES).map((m) => document.text.slice(m.start, m.end));
  };

  it.each([
    ['The River and Dam Agency met.', ['River and Dam Agency']],
    ['The River and [O1 Dam Agency] met [P1 Ann Lee].', ['River and Dam Agency', 'Ann Lee']],
    ['[P1 Ann Lee] left. The Dam Agency met.', ['Ann Lee', 'Dam Agency']],
    ['The [O1 Lower River and Dam Agency] met.', ['Lower River and Dam Agency']],
  ])('are found whole: %s', (marked, found) => {
    expect(names(marked)).toEqual(found);
  });

  it.each([
    'The river and dam agency met.',
    'The Lower Dam Agency met.',
    'The Minister of Outer Affairs met the Outer Affairs Minister.',
  ])('are not found elsewhere: %s', (marked) => {
    expect(names(marked)).toEqual([]);
  });
});

describe('the town of a dateline', () => {
  const kinds = (marked: string) => {
    const { document, mentions } = readMarked(marked);
    return placesOfDatelines(document, mentions).map((m) => m.kind);
  };

  it.each([
    '[O1 TURKU] (AP) — It rained.',
    '([P1 TURKU]) — It rained.',
    '[O1 NEW TURKU], Kenya, May 3 — It rained.',
  ])('is a place: %s', (marked) => {
    expect(kinds(marked)).toEqual(['place']);
  });

  it.each([
    '[O1 RVAG] officials (AP) — that is all.',
    '[O1 Turku] (AP) — It rained.',
    'It rained. [O1 VARNCO] (AP) — rose.',
    '[O1 VARNCO] rose on Monday — again.',
  ])('is nothing else: %s', (marked) => {
    expect(kinds(marked)).toEqual(['organization']);
  });
});

describe('storms', () => {
  const kinds = (marked: string) => {
    const { document, mentions } = readMarked(marked);
    return namesOfStorms(document, mentions).map((m) => m.kind);
  };

  it('are called by a given name alone', () => {
    expect(kinds('[X1 Hurricane Olga] came. [P1 Olga] killed two.')).toEqual(['other', 'other']);
  });

  it('are not people of that name', () => {
    expect(kinds('[X1 Hurricane Olga] came. [P1 Olga Varn] left. [P1 Olga] was safe.')).toEqual([
      'other',
      'person',
      'person',
    ]);
    expect(kinds('The storm came. [P1 Olga] was safe.')).toEqual(['person']);
  });
});

describe('what a minister is one of', () => {
  const names = (marked: string) => {
    const { document, mentions } = readMarked(marked);
    return refineMentions(document, mentions).map((m) => document.text.slice(m.start, m.end));
  };

  it('is no part of the name', () => {
    expect(names('Secretary of [P1 Agriculture Ann Lee] left.')).toEqual(['Ann Lee']);
  });

  it('may be a name elsewhere', () => {
    expect(names('The house of [P1 Trade Varn] fell.')).not.toEqual(['Varn']);
  });
});

describe('the government of a leader', () => {
  const names = (marked: string) => {
    const { document, mentions } = readMarked(marked);
    return refineMentions(document, mentions).map((m) => document.text.slice(m.start, m.end));
  };

  it('takes in the noun', () => {
    expect(names('The [P1 Hartley] administration fell.')).toEqual(['Hartley administration']);
  });

  it('is not that of a party', () => {
    expect(names('The [O1 RJP] government fell.')).toEqual(['RJP']);
  });
});
