/** How urgent a request is, and the key Odoo has for it: four ranks here, four there. */
export const PRIORITY_KEYS = { low: '0', normal: '1', high: '2', urgent: '3' } as const;
