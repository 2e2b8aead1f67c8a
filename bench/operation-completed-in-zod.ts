import { z } from 'zod';
import { OperationCompletedV1 } from '../src/index.js';

const { properties } = OperationCompletedV1.data;
const pattern = (schema: { pattern?: string }): RegExp => new RegExp(schema.pattern ?? '');

const id = z.string().min(1).max(64).regex(pattern(properties.plantId));
const instant = z.string().length(24).regex(pattern(properties.startedAt));
const seconds = z.number().int().min(0).max(2147483647);
const opaquePattern = pattern(properties.sourceReferences.items.properties.id);
const opaque = (length: number) => z.string().min(1).max(length).regex(opaquePattern);
const decimal = z.string().max(32).regex(pattern(properties.total.properties.good.properties.value));
const quantity = z.strictObject({
  value: decimal,
  unit: z
    .string()
    .min(2)
    .max(3)
    .regex(/^[A-Z0-9]{2,3}$/),
});
const unique = (list: readonly unknown[]) =>
  new Set(list.map((it) => JSON.stringify(it))).size === list.length;
const sourceRef = z.strictObject({
  system: id,
  objectType: opaque(64).optional(),
  id: opaque(128),
  line: opaque(64).optional(),
  version: opaque(64).optional(),
});

/** `production.operation-completed` as a person would write it in Zod, as strict as the contract is. */
export const operationCompletedInZod = z.strictObject({
  workOrderId: id,
  operationId: id,
  runNo: z.number().int().min(1).max(2147483647),
  workCenterId: id,
  equipmentIds: z.array(id).max(50).refine(unique).optional(),
  total: z.strictObject({ good: quantity, scrap: quantity.optional(), rework: quantity.optional() }),
  startedAt: instant,
  endedAt: instant,
  setupSeconds: seconds.optional(),
  runSeconds: seconds.optional(),
  pausedSeconds: seconds.optional(),
  operatorRefs: z.array(id).max(16).refine(unique).optional(),
  energy: quantity.optional(),
  plantId: id,
  timeSource: z.enum(['device', 'edge', 'application', 'operator']).optional(),
  notes: z.string().min(1).max(1000).optional(),
  sourceReferences: z.array(sourceRef).max(8).refine(unique).optional(),
  extensions: z
    .record(
      z
        .string()
        .max(128)
        .regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/),
      z.unknown(),
    )
    .optional(),
});
