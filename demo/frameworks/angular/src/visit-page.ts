import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'knead-kit';
import type { BodyMap, BookDetail, Content, KneadBookEvent, KneadStepEvent, StepDetail } from 'knead-kit';

@Component({
  selector: 'visit-page',
  // Lets a template have tags with a dash that are no components of Angular's.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  styles: ':host { display: contents }',
  template: `
    <h1>Before your visit</h1>
    <p>Three minutes now, and we know where to begin.</p>

    <knead-kit
      practice="Cedar & Sage Massage"
      booking-url="https://cedar-and-sage.example/book"
      phone="(555) 010-0142"
      [content]="content"
    >
      <form #form (submit)="send($event, form)">
        <knead-body-map #map name="pain" required [max]="3" (input)="count(map)"></knead-body-map>
        <div class="send">
          <label>Your name <input name="name" autocomplete="name" required /></label>
          <button>Send to the practice</button>
        </div>
        <p class="quiet" role="status">{{ status() }}</p>
      </form>

      <knead-massage-picker
        types="swedish deep-tissue prenatal"
        (knead-step)="onStep($event)"
      ></knead-massage-picker>
      <p id="step" class="quiet">
        @if (step(); as step) {
          Step {{ step.index }} of {{ step.total }}
        }
      </p>

      <knead-appointment variant="banner" (knead-book)="onBook($event)"></knead-appointment>
      <p id="booking" class="quiet" role="status">
        @if (booking(); as booking) {
          {{ booking.channel === 'call' ? 'We look forward to your call.' : 'Booking opens in a new tab.' }}
        }
      </p>
    </knead-kit>
  `,
})
export class VisitPage {
  /** The practice's own words, over those that Knead brings. */
  protected readonly content: Content = { types: [{ id: 'swedish', name: 'Classic massage' }] };

  protected readonly status = signal('');
  protected readonly step = signal<StepDetail | undefined>(undefined);
  protected readonly booking = signal<BookDetail | undefined>(undefined);

  protected count(map: BodyMap) {
    this.status.set(`Places marked: ${map.marks.length}`);
  }

  protected onStep(event: KneadStepEvent) {
    this.step.set(event.detail);
  }

  protected onBook(event: KneadBookEvent) {
    this.booking.set(event.detail);
  }

  protected async send(event: Event, form: HTMLFormElement) {
    event.preventDefault();
    // What hurts goes into the body of a POST, never into an address.
    const body = new FormData(form);
    const answer = await fetch('/visits', { method: 'POST', body }).catch(() => undefined);
    this.status.set(
      answer?.ok
        ? 'Thank you. We will read it before you come.'
        : 'That did not reach us. Nothing is lost: please send it again.',
    );
  }
}
