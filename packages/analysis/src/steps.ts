/** Work in steps that tell the part done, 0…1, as a part of other work. */

/** Steps within a part of the whole. */
export function* sharedSync<T>(steps: Generator<number, T>, from: number, to: number): Generator<number, T> {
  let step = steps.next();
  while (!step.done) {
    yield from + (to - from) * step.value;
    step = steps.next();
  }
  return step.value;
}

/** The same for steps that may wait. */
export async function* shared<T>(
  steps: Generator<number, T> | AsyncGenerator<number, T>,
  from: number,
  to: number,
): AsyncGenerator<number, T> {
  let step = await steps.next();
  while (!step.done) {
    yield from + (to - from) * step.value;
    step = await steps.next();
  }
  return step.value;
}

/** All steps, one after the other. */
export async function finished<T>(steps: AsyncGenerator<number, T>): Promise<T> {
  let step = await steps.next();
  while (!step.done) step = await steps.next();
  return step.value;
}

/** The value of steps that are taken at once. */
export function finishedSync<T>(steps: Generator<number, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
