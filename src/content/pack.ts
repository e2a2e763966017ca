/**
 * The content pack: everything Knead says about health, as data. Each statement carries its strength of evidence or
 * the honest basis on which it stands, and the sources that were read for it.
 */

/* eslint max-lines: off -- All that a site may write in its content, in one place: the JSON schema is made of it. */

/** How sure the studies are (`mixed` where they disagree), or on what else a statement stands. */
export type Strength =
  'moderate' | 'low' | 'very-low' | 'mixed' | 'descriptive' | 'good-practice' | 'comfort';

/** What the studies say of a claim. One that is `not-supported` appears only as such, never as a benefit. */
export type Verdict = 'supported' | 'partly' | 'mixed' | 'not-supported';

/**
 * Why a reason counts: `seed` and `tradition` (what it is chosen for by custom), `evidence` (a study), `preference`
 * (what the person likes), `comfort`, `safety`.
 */
export type Basis = 'seed' | 'tradition' | 'evidence' | 'preference' | 'comfort' | 'safety';

/**
 * What a ticked safety question means: `stop` (medical help, no massage), `hold` (ask a clinician first), `wait`
 * (rebook), `local` (leave an area alone), `cap2` (light pressure only), `tell` (tell the therapist).
 */
export type Gate = 'stop' | 'hold' | 'wait' | 'local' | 'cap2' | 'tell';

/** A pressure from 1 (feather-light) to 5 (very firm). */
export type Pressure = 1 | 2 | 3 | 4 | 5;

/** A style of massage. */
export interface MassageType {
  /** What it is called in attributes and weights: `swedish`. */
  readonly id: string;
  /** Its name for visitors. */
  readonly name: string;
  /** What it is in one line. */
  readonly oneline: string;
  /** Its usual pressure. */
  readonly pressure: Pressure;
  /** The lightest it is given; its usual pressure if it is not said. */
  readonly pressureMin?: Pressure;
  /** The firmest it is given; its usual pressure if it is not said. */
  readonly pressureMax?: Pressure;
  /** How quick it is: "slow and flowing". */
  readonly pace?: string;
  /** What one wears. */
  readonly clothing?: string;
  /** What it feels like. */
  readonly feels?: string;
  /** How long a session is. */
  readonly session?: string;
  /** What it is often chosen for. */
  readonly goals?: string;
  /** Who should ask or tell first. */
  readonly avoid?: string;
  /** What studies show, in one sentence. */
  readonly evidence?: string;
  /** How sure the studies are. */
  readonly strength?: Strength;
  /** The ids of the sources of the evidence. */
  readonly sources?: readonly string[];
  /** The answer without which it is not suggested: `condition.pregnancy`. */
  readonly requires?: string;
}

/** An answer that can be chosen. */
export interface Option {
  /** What it is called: `low-back`. */
  readonly id: string;
  /** The answer in words. */
  readonly text: string;
  /** What reasons call it, within a sentence: "the low back". */
  readonly about?: string;
  /** The id of the claim that is put beside a result with this answer. */
  readonly claim?: string;
  /** The id of the safety question that tells the same, so that it can be offered. */
  readonly flag?: string;
}

/** A question of the picker. */
export interface Question {
  /** What it is called in `skip` and in weights: `goal`. */
  readonly id: string;
  /** The question in words. */
  readonly text: string;
  /** The answers, in order. */
  readonly options: readonly Option[];
  /** More than one answer may be chosen. */
  readonly multiple?: boolean;
}

/** How much an answer speaks for a type, or against it. */
export interface Cell {
  /** A whole number from -10 to 10. */
  readonly w: number;
  /** On what it stands. */
  readonly basis: Basis;
  /** In words. Without any, the option's `about` is named. */
  readonly reason?: string;
  /** The ids of the sources. */
  readonly sources?: readonly string[];
}

/** A safety question. */
export interface Flag {
  /** What it is called: `rf-saddle`. */
  readonly id: string;
  /** The sign or condition that the person has or has not. */
  readonly ask: string;
  /** What to do then. */
  readonly say: string;
  /** What it means for a massage. */
  readonly gate: Gate;
  /** How soon medical help is needed, where it is. */
  readonly urgency?: 'emergency' | 'same-day';
  /** The ids of the types that are not suggested then. */
  readonly exclude?: readonly string[];
  /** Not a question, but said to whoever marked the place. */
  readonly isNote?: boolean;
  /** The ids of the sources. */
  readonly sources?: readonly string[];
}

/** What to ask first of a person who marked a place. */
export interface Place {
  /** What it is called: `low-back`. */
  readonly id: string;
  /** The question in words. */
  readonly ask: string;
  /** The parts of the body, as the body map has them. */
  readonly parts: readonly string[];
  /** The ids of the safety questions that come first. */
  readonly flags: readonly string[];
}

/** What a claim is about: `how` massage may work; `myths` are claims that are plainly wrong. */
export type Topic = 'pain' | 'movement' | 'stress-sleep' | 'sports' | 'conditions' | 'how' | 'myths';

/** A claim about massage, and what is true of it. */
export interface Claim {
  /** What it is called: `c-sciatica`. */
  readonly id: string;
  /** What it is about; `pain` if it is not said. */
  readonly topic?: Topic;
  /** What is claimed, where what can be said does not tell: "Massage flushes out toxins". */
  readonly myth?: string;
  /** What can honestly be said. */
  readonly text: string;
  /** What the studies say of the claim. */
  readonly verdict: Verdict;
  /** How sure they are. */
  readonly strength: Strength;
  /** The ids of the sources. */
  readonly sources: readonly string[];
  /** One of the few to read first, for who has little time. */
  readonly headline?: boolean;
}

/** What a person may have, and the claims about it. */
export interface Condition {
  /** What it is called: `neck`. */
  readonly id: string;
  /** Its name for visitors: "Neck pain". */
  readonly name: string;
  /** The ids of all claims about it. */
  readonly claims: readonly string[];
}

/** When a tip is for. */
export type Phase = 'before' | 'day-of' | 'during' | 'after' | 'between';

/** Something that helps before, during or after a visit. */
export interface Tip {
  /** What it is called: `dy-eat`. */
  readonly id: string;
  /** When it is for. */
  readonly phase: Phase;
  /** What to do. */
  readonly text: string;
  /** Why. */
  readonly why?: string;
  /** On what it stands. */
  readonly strength?: Strength;
  /** The ids of the sources. */
  readonly sources?: readonly string[];
  /** When exactly, in words: "the day before". */
  readonly when?: string;
  /** When exactly, for the calendar: minutes from the beginning of the visit, below 0 before it. */
  readonly minutes?: number;
  /** What of the visit makes it matter more: marks on the body map, a suggested style, ticked safety questions. */
  readonly about?: 'marks' | 'suggestion' | 'safety';
  /** Where to read on: an `https:` or relative address. */
  readonly href?: string;
  /** The link is paid for: it is shown as such. */
  readonly sponsored?: boolean;
  /** Not shown, unless a site says `"hidden": false`. */
  readonly hidden?: boolean;
}

/** What may come after a session: what is usual, what to tell, and when to get medical help. */
export interface Aftercare {
  /** What it is called: `usual`, `tell`, `urgent`. */
  readonly id: string;
  /** What to make of it. */
  readonly name: string;
  /** What one may notice. */
  readonly text: string;
}

/** Days on which the practice is closed, whatever its hours say: a holiday. */
export interface Closure {
  /** What it is called: `christmas`. */
  readonly id: string;
  /** The first day: `2026-12-24`. */
  readonly from: string;
  /** The last day; the first if it is not said. */
  readonly to?: string;
}

/** Something that was read for a statement. */
export interface Source {
  /** What it is called: `Moyer2004`. */
  readonly id: string;
  /** What it is called where it is cited: "Moyer 2004". */
  readonly name: string;
  /** Where it is: an `https:` address. */
  readonly link: string;
}

/** How reasons begin; `{}` stands for the rest. */
export interface Phrases {
  /** For `seed` and `tradition`. */
  readonly tradition: string;
  /** For `preference`: `{about}` is what the person prefers. */
  readonly preference: string;
}

/** All of the content. */
export interface Pack {
  /** The styles of massage; of equal scores the earlier one comes first, so the gentler ones do. */
  readonly types: readonly MassageType[];
  /** The ids of the types that are shown where a page names none. */
  readonly core: readonly string[];
  /** The questions of the picker, in order. */
  readonly questions: readonly Question[];
  /** What each answer, `question.option`, says of each type. */
  readonly weights: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  /** The safety questions, in order. */
  readonly flags: readonly Flag[];
  /** What to ask first of whom. */
  readonly places: readonly Place[];
  /** The claims about massage. */
  readonly claims: readonly Claim[];
  /** The conditions by which claims are looked up, in order. */
  readonly conditions: readonly Condition[];
  /** What helps before, during and after a visit, in order. */
  readonly tips: readonly Tip[];
  /** What may come after a session, mildest first. */
  readonly aftercare: readonly Aftercare[];
  /** When the practice is closed. */
  readonly closed: readonly Closure[];
  /** What was read. */
  readonly sources: readonly Source[];
  /** How reasons begin. */
  readonly phrases: Phrases;
}

/** An item of a list with an id, of which parts are given; `hidden` takes it out. */
export type Change<Item extends { readonly id: string }> = Partial<Item> & {
  readonly id: string;
  /** Leaves it out. */
  readonly hidden?: boolean;
};

/**
 * A site's own content: what differs from the default. Items are found by their `id`; what is not named stays as it
 * is, and an item with a new id is added. `order` names the ids that come first.
 */
export interface Content {
  /** The address of the JSON Schema, so that an editor can help: `content.schema.json` beside `knead.js`. */
  readonly $schema?: string;
  /** The styles of massage. A new one needs `name`, `oneline` and `pressure`. */
  readonly types?: readonly Change<MassageType>[];
  /** The ids of the types that are shown where a page names none. */
  readonly core?: readonly string[];
  /** The questions of the picker. A new one needs `text` and `options`. */
  readonly questions?: readonly (Omit<Change<Question>, 'options'> & {
    readonly options?: readonly Change<Option>[];
  })[];
  /** What answers say of types: `{ "goal.relax": { "hot-stone": { "w": 5 } } }`. */
  readonly weights?: Readonly<Record<string, Readonly<Record<string, Partial<Cell>>>>>;
  /**
   * The safety questions. A new one needs `ask`, `say` and `gate`. Those with the gate `stop` can be reworded, but
   * neither hidden nor given another gate: they are why the widgets can be trusted.
   */
  readonly flags?: readonly Change<Flag>[];
  /** What to ask first of whom. */
  readonly places?: readonly Change<Place>[];
  /** The claims about massage. */
  readonly claims?: readonly Change<Claim>[];
  /** The conditions by which claims are looked up. A new one needs `name` and `claims`. */
  readonly conditions?: readonly Change<Condition>[];
  /** What helps before, during and after a visit. A new one needs `phase` and `text`. */
  readonly tips?: readonly Change<Tip>[];
  /** What may come after a session. A new one needs `name` and `text`. */
  readonly aftercare?: readonly Change<Aftercare>[];
  /** When the practice is closed, beside its hours. A new one needs `from`. */
  readonly closed?: readonly Change<Closure>[];
  /** What was read. */
  readonly sources?: readonly Change<Source>[];
  /** How reasons begin. */
  readonly phrases?: Partial<Phrases>;
  /** The ids that come first in their list, in order: `{ "types": ["sports", "swedish"] }`. */
  readonly order?: {
    readonly types?: readonly string[];
    readonly questions?: readonly string[];
    readonly flags?: readonly string[];
    readonly claims?: readonly string[];
    readonly conditions?: readonly string[];
    readonly tips?: readonly string[];
  };
}
