import { KneadEvent } from '../foundation/events.js';

/** How far a person has come. */
export interface StepDetail {
  /** The step that is shown, from 1. */
  readonly index: number;
  /** How many steps there are: the safety questions and each question of the picker. */
  readonly total: number;
}

/** `knead-step`: another step of the guide is shown. It says how far, never what was answered. */
export class KneadStepEvent extends KneadEvent<StepDetail> {
  constructor(detail: StepDetail) {
    super('knead-step', detail);
  }
}

/** `knead-complete`: the guide has come to its end. It says neither what was answered nor what was suggested. */
export class KneadCompleteEvent extends KneadEvent<Pick<StepDetail, 'total'>> {
  constructor(detail: Pick<StepDetail, 'total'>) {
    super('knead-complete', detail);
  }
}

/** What is told of a step, from 1: behind the last one is the end. */
export const stepEvent = (index: number, total: number) =>
  index > total ? new KneadCompleteEvent({ total }) : new KneadStepEvent({ index, total });

declare global {
  interface GlobalEventHandlersEventMap {
    'knead-step': KneadStepEvent;
    'knead-complete': KneadCompleteEvent;
  }
}
