import { html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { preview } from './preview.js';
import {
  colourOf,
  cssOf,
  presets,
  shortfalls,
  tokens,
  withColour,
  type Scheme,
  type Shortfall,
  type Theme,
} from './theme.js';
import './themes.css';

const fonts = {
  inherit: "The page's own",
  'system-ui, sans-serif': "The device's own",
  'Georgia, "Times New Roman", serif': 'With serifs',
  'ui-rounded, "Arial Rounded MT Bold", Nunito, sans-serif': 'Rounded',
};

/** In `em`: from, to, and by how much. */
const sizes = {
  radius: [0, 2, 0.125],
  space: [0.75, 1.5, 0.125],
} as const;

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

/** Words for a pair of colours. */
const inWords = ({ text, ground, scheme, contrast }: Shortfall) =>
  html`<li>
    <b>${text}</b> on <b>${ground}</b>, ${scheme}: ${(Math.floor(contrast * 10) / 10).toFixed(1)}:1, where
    4.5:1 is needed
  </li>`;

/** Pick colours, corners, spacing and font, see the widgets in them, and copy the CSS. */
export class ThemeBuilder extends LitElement {
  @state() private theme: Theme = presets['default'] ?? {};
  @state() private said = '';

  /** Storybook's page is its own; there is nothing to be kept apart from. */
  protected override createRenderRoot() {
    return this;
  }

  #change(name: string, value: string) {
    this.theme = { ...this.theme, [name]: value };
    this.said = '';
  }

  async #copy() {
    const field = this.querySelector('textarea');
    field?.select();
    this.said = await navigator.clipboard.writeText(cssOf(this.theme)).then(
      () => 'Copied.',
      () => 'It is selected: copy it with Ctrl+C or ⌘C.',
    );
  }

  override render() {
    const { theme } = this;
    const css = cssOf(theme);
    const short = shortfalls(theme);
    return html`
      <form @submit=${(event: Event) => event.preventDefault()}>
        <label>
          Begin with
          <select
            name="preset"
            @change=${(event: Event) => {
              this.theme = presets[valueOf(event)] ?? theme;
              this.said = '';
            }}
          >
            ${Object.keys(presets).map(name => html`<option>${name}</option>`)}
          </select>
        </label>
        <label>
          Font
          <select name="font" @change=${(event: Event) => this.#change('font', valueOf(event))}>
            ${Object.entries(fonts).map(
              ([value, name]) =>
                html`<option value=${value} .selected=${value === theme['font']}>${name}</option>`,
            )}
          </select>
        </label>
        ${Object.entries(sizes).map(
          ([name, [from, to, step]]) => html`
            <label>
              <span>${name === 'radius' ? 'Corners' : 'Spacing'}: ${theme[name]}</span>
              <input
                type="range"
                name=${name}
                min=${from}
                max=${to}
                step=${step}
                .value=${String(parseFloat(theme[name] ?? ''))}
                @input=${(event: Event) => this.#change(name, `${valueOf(event)}em`)}
              />
            </label>
          `,
        )}
        <table>
          <thead>
            <tr>
              <th scope="col">Colour</th>
              <th scope="col">Light</th>
              <th scope="col">Dark</th>
            </tr>
          </thead>
          <tbody>
            ${tokens.map(({ name, description }) => this.#row(name.replace('--knead-', ''), description))}
          </tbody>
        </table>
        <h2 id="css">The CSS for your page</h2>
        <textarea aria-labelledby="css" readonly rows=${css.split('\n').length} .value=${css}></textarea>
        <p>
          <button type="button" @click=${() => this.#copy()}>Copy</button>
          <span role="status">${this.said}</span>
        </p>
      </form>
      <div class="result">
        <div role="status" class="verdict ${short.length ? 'is-short' : ''}">
          ${
            short.length
              ? html`<p>Hard to read (WCAG 2.2, 1.4.3):</p>
                  <ul>
                    ${short.map(inWords)}
                  </ul>`
              : html`<p>Every text has a contrast of 4.5:1 or more on what it stands on, light and dark.</p>`
          }
        </div>
        <div class="previews">${(['light', 'dark'] as const).map(scheme => preview(theme, scheme))}</div>
      </div>
    `;
  }

  #row(name: string, description = '') {
    const value = this.theme[name] ?? '';
    const schemes: readonly Scheme[] = value.startsWith('light-dark') ? ['light', 'dark'] : ['light'];
    // The ring of the focus is the accent until it is given a colour; the rest of the tokens are no colours.
    if (!/^(#|light-dark)/.test(value)) return nothing;
    return html`
      <tr>
        <th scope="row">${name}<small>${description}</small></th>
        ${schemes.map(
          scheme => html`
            <td colspan=${3 - schemes.length}>
              <input
                type="color"
                name="${name} ${scheme}"
                aria-label="${name}, ${schemes.length > 1 ? scheme : 'light and dark'}"
                .value=${colourOf(value, scheme)}
                @input=${(event: Event) => this.#change(name, withColour(value, scheme, valueOf(event)))}
              />
            </td>
          `,
        )}
      </tr>
    `;
  }
}
customElements.define('theme-builder', ThemeBuilder);
