import type { EntityKind } from '../../../report/types.ts';
import type { OwnEntity } from '../../types.ts';
import type { Mention } from '../mentions/mention.ts';

/** Mentions taken for one thing. */
export interface Cluster {
  kind: EntityKind;
  /** Spellings, the fullest first. */
  names: string[];
  /** Text order. */
  mentions: Mention[];
  /** Country that the text names right before a body that many countries have: 'Foreign Ministry' of Russia. */
  of?: string | null;
  /** Entry of the reader's own list that it is. */
  own?: OwnEntity;
}

/** Disjoint sets over 0..size-1. */
export class Union {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, i) => i);
  }

  find(i: number): number {
    let root = i;
    while (this.parent[root] !== root) root = this.parent[root]!;
    this.parent[i] = root;
    return root;
  }

  join(a: number, b: number): void {
    this.parent[this.find(b)] = this.find(a);
  }

  /** Members of each set, sets by first member. */
  groups(): number[][] {
    const out = new Map<number, number[]>();
    for (let i = 0; i < this.parent.length; i++) {
      const root = this.find(i);
      const group = out.get(root);
      if (group) group.push(i);
      else out.set(root, [i]);
    }
    return [...out.values()];
  }
}

export const byPlace = (a: { start: number }, b: { start: number }): number => a.start - b.start;
