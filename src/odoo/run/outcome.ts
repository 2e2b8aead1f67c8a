/** How a refusal is to be taken. */
export type TroubleKind = 'business-error' | 'configuration-error' | 'retryable' | 'stale';

/** Why Odoo did not do it, without its traceback. The message is translated text: for people only. */
export interface OdooTrouble {
  readonly kind: TroubleKind;
  /** Odoo's own name of the error, such as `odoo.exceptions.UserError`; empty where none was given. */
  readonly name: string;
  readonly message: string;
  readonly status?: number;
  readonly help: string;
}

/** What became of a plan. */
export type PlanOutcome =
  | { readonly outcome: 'posted' | 'already-posted'; readonly key: string }
  | { readonly outcome: 'wizard'; readonly key: string; readonly step: string; readonly wizard: OpenWizard }
  | {
      readonly outcome: TroubleKind;
      readonly key: string;
      readonly step: string;
      readonly trouble: OdooTrouble;
    };

/** A question of Odoo that nobody has decided yet: nothing has happened. */
export interface OpenWizard {
  readonly model: string;
  readonly title: string;
  readonly help: string;
}

/** One call of a method, however it travels. It rejects when Odoo refuses. */
export type OdooCall = (
  model: string,
  method: string,
  args: readonly unknown[],
  kwargs: Readonly<Record<string, unknown>>,
) => Promise<unknown>;
