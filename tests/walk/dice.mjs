// Numbers that look random and are the same for the same seed (mulberry32), so that every walk can be taken again.

export class Dice {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  // A whole number from 0 to below `count`.
  below(count) {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
  }

  // One of a list.
  pick(list) {
    return list[this.below(list.length)];
  }

  // Whether something happens that happens once in so many times.
  oneIn(count) {
    return this.below(count) === 0;
  }
}
