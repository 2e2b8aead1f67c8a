import { extname } from 'node:path';
import {
  duckDbFiles,
  type Engine,
  type Knowledge,
  memoryResidue,
  type Outcome,
  type Policy,
  type ReconcileOptions,
  type Residue,
  reconcile,
  reconcileFacts,
  reconcileStock,
  type Sides,
} from '../../reconcile/index.js';
import type { ReadDocument, ReadEvent } from '../../index.js';
import { Trouble } from '../trouble.js';
import { bytesOf, documentsOf, eventsOf, filesOf, type Intake, isEvent } from './ledger.js';
import { itemsIn, waitingIn } from './masters.js';
import { type Options, sideNames } from './options.js';
import { isTable, mappingsIn, openLedger } from './tables.js';

/** What a comparison found, and what it was found in. */
export interface Compared {
  readonly outcome: Outcome;
  readonly residue: Residue;
  readonly knowledge: Knowledge;
}

interface Asked {
  readonly paths: Sides<string>;
  readonly options: Options;
  readonly policy: Policy;
  readonly intake: Intake;
}

/** Compares two tables or two tellings of documents, as they are. */
export async function compare(asked: Asked): Promise<Compared> {
  const { paths, options, policy, intake } = asked;
  const tables = { left: isTable(paths.left), right: isTable(paths.right) };
  if (tables.left !== tables.right)
    throw new Trouble('one side is a table and the other holds documents; give two of one kind');
  let residue: Residue | undefined;
  const more: ReconcileOptions = {
    policy,
    names: sideNames(paths.left, paths.right, options.names),
    items: await itemsIn(options.items, intake),
    inFlight: waitingIn(options.inFlight),
    onResidue: (it) => {
      residue = it;
    },
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
  };
  const outcome = await (tables.left ? compareTables(asked, more) : compareDocuments(asked, more));
  if (!residue) throw new TypeError('an engine has found a residue');
  return { outcome, residue, knowledge: more };
}
