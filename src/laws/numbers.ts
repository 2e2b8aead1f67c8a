/** A list of whole numbers that grows without boxing them. */
export class Numbers {
  #values = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  at(index: number): number {
    return this.#values[index] as number;
  }
}

/** Gives texts small numbers, in the order in which they come. */
export class Names {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.push(text) - 1;
    this.#numbers.set(text, number);
    return number;
  }

  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  text(number: number): string {
    return this.#texts[number] as string;
  }

  get size(): number {
    return this.#texts.length;
  }
}

/** Who follows whom: the followers of node n stand from `first[n]` up to `first[n + 1]`. */
export interface Followers {
  readonly first: Uint32Array;
  readonly nodes: Uint32Array;
}

/** Sorts pairs by their first number, by counting: two passes and no comparison. */
export function followers(from: Uint32Array, to: Uint32Array, size: number): Followers {
  const first = new Uint32Array(size + 1);
  for (const node of from) first[node + 1] = (first[node + 1] as number) + 1;
  for (let n = 0; n < size; n++) first[n + 1] = (first[n + 1] as number) + (first[n] as number);
  const place = first.slice(0, size);
  const nodes = new Uint32Array(from.length);
  for (let i = 0; i < from.length; i++) {
    const node = from[i] as number;
    const at = place[node] as number;
    nodes[at] = to[i] as number;
    place[node] = at + 1;
  }
  return { first, nodes };
}

const KEY = /^k1-[0-9a-f]{64}$/;
const KEY_BYTES = 32;

/** The keys of facts, in 32 bytes each; a key of another form is kept as it is. */
export class Keys {
  #bytes = new Uint8Array(KEY_BYTES * 1024);
  readonly #others = new Map<number, string>();
  length = 0;

  /** The place of the key. */
  push(key: string): number {
    const from = this.length * KEY_BYTES;
    if (from === this.#bytes.length) {
      const larger = new Uint8Array(from * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    if (KEY.test(key))
      for (let i = 0; i < KEY_BYTES; i++)
        this.#bytes[from + i] = Number.parseInt(key.slice(3 + i * 2, 5 + i * 2), 16);
    else this.#others.set(this.length, key);
    return this.length++;
  }

  text(place: number): string {
    const other = this.#others.get(place);
    if (other !== undefined) return other;
    let text = 'k1-';
    for (let i = place * KEY_BYTES; i < (place + 1) * KEY_BYTES; i++)
      text += (this.#bytes[i] as number).toString(16).padStart(2, '0');
    return text;
  }
}
