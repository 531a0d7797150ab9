// What the next bit of a text most likely is, told by the bytes before it: packing and unpacking both ask it, so it counts in whole numbers only.

/** So many bytes before decide together, each in a table of its own. */
const REACHES = [0, 1, 2, 3, 4, 6];
const TABLE_BITS = 20;
const TABLE = 1 << TABLE_BITS;
const BYTE = 256;
/** Bits of a byte, after ASCII and after half a character. */
const PLACES = 16;
/** Chances are out of this. */
const ONE = 65_536;
/** From odds to chances out of 4096, every 128 steps: no `Math.exp`, which differs between browsers. */
const SQUASHED = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785,
  3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];
const MOST_ODDS = 2_047;
/** After so many times a chance changes no faster. */
const STEADY = 20;
const FIRST_WEIGHT = 22_000;
const LEARNING = 40;

export type BitModel = {
  /** Out of 4096, that the next bit is 1; never 0 and never all. */
  readonly likelihood: () => number;
  readonly learn: (bit: number) => void;
};

export function bitModelOf(): BitModel {
  const reaches = REACHES.length;
  const chances = new Uint16Array(TABLE * reaches).fill(ONE / 2);
  const times = new Uint8Array(TABLE * reaches);
  const weights = new Float64Array((reaches + 1) * PLACES * reaches).fill(FIRST_WEIGHT);
  const odds = oddsOf();
  const [places, contexts, said] = [
    new Int32Array(reaches),
    new Int32Array(reaches),
    new Int32Array(reaches),
  ];
  const before = new Uint8Array(8);
  /** The bits of this byte so far, after a 1. */
  let begun = 1;
  let bits = 0;
  let guess = 0;
  /** Where the weights stand: by how many tables have seen the like, and by the place in the byte. */
  let weighed = 0;
  const hash = () => {
    for (let index = 0; index < reaches; index++) {
      const reach = REACHES[index] ?? 0;
      let context = Math.imul(reach + 1, 0x9e3779b1);
      for (let back = 0; back < reach; back++)
        context = (Math.imul(context ^ (before[back] ?? 0), 0x2545f491) + 0x7f4a7c15) | 0;
      contexts[index] = context;
    }
  };
  hash();
  return {
    likelihood() {
      let known = 0;
      for (let index = 0; index < reaches; index++) {
        const mixed = Math.imul((contexts[index] ?? 0) ^ Math.imul(begun, 0x1b873593), 0x85ebca6b);
        const place = index * TABLE + (mixed >>> (32 - TABLE_BITS));
        places[index] = place;
        said[index] = times[place] ? (odds[(chances[place] ?? 0) >> 4] ?? 0) : 0;
        if (times[place]) known++;
      }
      weighed = (known * PLACES + bits + ((before[0] ?? 0) > 0x7f ? 8 : 0)) * reaches;
      let sum = 0;
      for (let index = 0; index < reaches; index++)
        sum += (said[index] ?? 0) * (weights[weighed + index] ?? 0);
      guess = squash(Math.floor(sum / ONE));
      return Math.min(4_095, Math.max(1, guess));
    },
    learn(bit) {
      const error = (bit * 4_096 - guess) * LEARNING;
      const target = bit ? ONE - 1 : 0;
      for (let index = 0; index < reaches; index++) {
        const place = places[index] ?? 0;
        const count = times[place] ?? 0;
        const chance = chances[place] ?? 0;
        chances[place] = chance + Math.trunc((target - chance) / (count + 1.5));
        if (count < STEADY) times[place] = count + 1;
        const at = weighed + index;
        weights[at] = (weights[at] ?? 0) + Math.floor(((said[index] ?? 0) * error) / ONE + 0.5);
      }
      begun = begun * 2 + bit;
      bits++;
      if (begun < BYTE) return;
      before.copyWithin(1, 0);
      before[0] = begun;
      begun = 1;
      bits = 0;
      hash();
    },
  };
}

function squash(odds: number): number {
  if (odds > MOST_ODDS) return 4_095;
  if (odds < -MOST_ODDS) return 0;
  const part = odds & 127;
  const at = (odds >> 7) + 16;
  return ((SQUASHED[at] ?? 0) * (128 - part) + (SQUASHED[at + 1] ?? 0) * part + 64) >> 7;
}

/** The other way: from a chance to its odds. */
function oddsOf(): Int16Array {
  const odds = new Int16Array(4_096);
  let next = 0;
  for (let each = -MOST_ODDS; each <= MOST_ODDS; each++)
    for (const until = squash(each); next <= until; next++) odds[next] = each;
  return odds.fill(MOST_ODDS, next);
}
