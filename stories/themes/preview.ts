import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { properties, type Scheme, type Theme } from './theme.js';

/** Some widgets in a theme, on a light or a dark page. */
export const preview = (theme: Theme, scheme: Scheme) => html`
  <section
    class="themed"
    aria-label=${scheme}
    style=${styleMap({ ...properties(theme), colorScheme: scheme, background: 'Canvas', color: 'CanvasText' })}
  >
    <knead-kit
      practice="Cedar &amp; Sage Massage"
      booking-url="https://cedarandsage.example/book"
      phone="+1 555 010 0142"
    >
      <knead-appointment variant="banner"></knead-appointment>
      <knead-body-map
        value="low-back-left:6:aching low-back-right:3 neck-back-left:9 !knee-back-right"
        view="back"
      ></knead-body-map>
      <knead-tips-checklist phase="day-of" compact></knead-tips-checklist>
    </knead-kit>
  </section>
`;
