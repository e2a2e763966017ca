import { useState, type SubmitEvent } from 'react';
import 'knead-kit';
import type { BookDetail, Content, StepDetail } from 'knead-kit';
import type {} from 'knead-kit/react';

/** The practice's own words, over those that Knead brings. */
const content: Content = { types: [{ id: 'swedish', name: 'Classic massage' }] };

export function App() {
  const [status, setStatus] = useState('');
  const [step, setStep] = useState<StepDetail>();
  const [booking, setBooking] = useState<BookDetail>();

  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    // What hurts goes into the body of a POST, never into an address.
    const body = new FormData(event.currentTarget);
    const answer = await fetch('/visits', { method: 'POST', body }).catch(() => undefined);
    setStatus(
      answer?.ok
        ? 'Thank you. We will read it before you come.'
        : 'That did not reach us. Nothing is lost: please send it again.',
    );
  }

  return (
    <>
      <h1>Before your visit</h1>
      <p>Three minutes now, and we know where to begin.</p>

      <knead-kit
        practice="Cedar & Sage Massage"
        booking-url="https://cedar-and-sage.example/book"
        phone="(555) 010-0142"
        content={content}
      >
        <form onSubmit={send}>
          <knead-body-map
            name="pain"
            required
            max={3}
            onInput={event => setStatus(`Places marked: ${event.currentTarget.marks.length}`)}
          />
          <div className="send">
            <label>
              Your name <input name="name" autoComplete="name" required />
            </label>
            <button>Send to the practice</button>
          </div>
          <p className="quiet" role="status">
            {status}
          </p>
        </form>

        <knead-massage-picker
          types="swedish deep-tissue prenatal"
          onknead-step={({ detail }) => setStep(detail)}
        />
        <p id="step" className="quiet">
          {step && `Step ${step.index} of ${step.total}`}
        </p>

        <knead-appointment variant="banner" onknead-book={({ detail }) => setBooking(detail)} />
        <p id="booking" className="quiet" role="status">
          {booking &&
            (booking.channel === 'call' ? 'We look forward to your call.' : 'Booking opens in a new tab.')}
        </p>
      </knead-kit>
    </>
  );
}
