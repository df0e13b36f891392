/**
 * Runs up to `ahead` items at once and gives their results in the order of the items. No more than `ahead` items are
 * taken or results kept at any time. `run` must not reject.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  ahead: number,
  run: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const item of items) {
    running.push(run(item));
    if (running.length >= ahead) yield await running.shift()!;
  }
  for (const result of running) yield await result;
}
