import type { Books } from './books.js';
import { inspected, pointersOf, type QualityPointers } from './inspected.js';
import { odooMaps } from './maps/index.js';
import { QcInspection, QcInspectionLine, QualityAlert, QualityCheck } from './records/quality.js';
import { answerAll, type Desk, decoded, incomplete, type Route } from './route.js';
import type { Answer } from './verdict.js';

/** The routes of quality: of the enterprise modules, and of the community's. */
export function qualityRoutes(desk: Desk): Readonly<Record<string, Route>> {
  const { books } = desk;
  return {
    [QualityCheck.model]: decoded(QualityCheck, books, (it) => checkAnswer(it, desk)),
    [QualityAlert.model]: decoded(QualityAlert, books, (it) => alertAnswer(it, desk)),
    [QcInspection.model]: decoded(QcInspection, books, (it) => inspectionAnswer(it, desk)),
    [QcInspectionLine.model]: decoded(QcInspectionLine, books, () => ({
      skipped: 'Told with its inspection (qc.inspection).',
    })),
  };
}

/** Steps of a work order that Odoo keeps as checks, and that look at nothing. */
const GUIDES = /^(instructions|print_label|register_.*)$/;

function checkAnswer(it: QualityCheck, { books, teller }: Desk): Answer {
  if (it.quality_state === 'none') return { skipped: 'Not done yet: nobody has looked.' };
  if (GUIDES.test(it.test_type ?? ''))
    return { skipped: `Guides the work (${it.test_type}): nothing was inspected.` };
  const check = { ...it, about: inspected(it, books) };
  return answerAll([
    teller.tell(odooMaps.qualityResultOfCheck, check),
    teller.tell(odooMaps.resultRecordedOfCheck, check),
  ]);
}

/** A closed alert has no entity: it would have to say what became of the goods, which Odoo does not keep. */
function alertAnswer(it: QualityAlert, { books, teller }: Desk): Answer {
  const alert = { ...it, about: inspected(it, books) };
  const raised = teller.tell(odooMaps.nonconformanceRaised, alert);
  return answerAll(it.date_close ? [raised] : [raised, teller.tell(odooMaps.nonconformance, alert)]);
}

const NOT_CLOSED: Readonly<Partial<Record<QcInspection['state'], string>>> = {
  draft: 'Not begun yet: nobody has looked.',
  ready: 'Not done yet: nobody has judged.',
  waiting: 'Waits for somebody to approve the outcome.',
  canceled: 'Cancelled: nothing was judged.',
};

function inspectionAnswer(it: QcInspection, { books, teller }: Desk): Answer {
  const skipped = NOT_CLOSED[it.state];
  if (skipped !== undefined) return { skipped };
  const lines = it.inspection_lines.flatMap((id) => books.inspectionLines.byId.get(id) ?? []);
  if (lines.length < it.inspection_lines.length) {
    const wanted = 'every line among the answers of qc.inspection.line';
    return incomplete(QcInspection.model, 'inspection_lines', `${lines.length} of them`, wanted);
  }
  const pointers = pointersOfInspection(it, books);
  if (!pointers) {
    const wanted = 'a product, lot, transfer, movement or order among the answers';
    return incomplete(QcInspection.model, 'object_id', it.object_id, wanted);
  }
  const inspection = { ...it, lines, about: inspected(pointers, books) };
  return answerAll([
    teller.tell(odooMaps.qualityResultOfInspection, inspection),
    teller.tell(odooMaps.resultRecordedOfInspection, inspection),
  ]);
}

/** Columns of their own say more than the reference, which names one record of any model. */
function pointersOfInspection(it: QcInspection, books: Books): QualityPointers | undefined {
  const named = it.object_id && pointersOf(it.object_id, books);
  if (!named && !it.product_id) return undefined;
  const own = Object.entries({
    product_id: it.product_id,
    lot_id: it.lot_id,
    picking_id: it.picking_id,
    production_id: it.production_id,
  }).filter(([, ref]) => ref !== undefined);
  return { product_id: undefined, ...named, ...Object.fromEntries(own) };
}
