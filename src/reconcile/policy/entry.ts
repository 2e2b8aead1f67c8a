import type { Side } from '../ledger/line.js';
import type { BusinessDay, ItemPolicy, Policy } from './policy.js';

type Named<T> = Readonly<Record<string, T>>;

const entry = <T>(map: Named<T>, name: string): T | undefined =>
  Object.hasOwn(map, name) ? map[name] : undefined;

/** The plant's day, or the one of all other plants. */
export const businessDayOf = ({ businessDays }: Policy, plantId: string): BusinessDay | undefined =>
  entry(businessDays, plantId) ?? entry(businessDays, '*');

/** Whose word counts in a flow. */
export const authorityOf = ({ authority }: Policy, flow: string): Side =>
  entry(authority, flow) ?? entry(authority, '*') ?? 'left';

/** What the policy knows of an item. */
export const itemOf = ({ items }: Policy, itemId: string): ItemPolicy => entry(items, itemId) ?? {};
