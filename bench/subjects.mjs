/** What is measured. Ours is the first of each group; ratios are those of ours to each of the others. */

/** Maps of the body, with both views. */
export const maps = [
  { id: 'knead-body-map', name: 'Knead body map', file: 'dist/body-map.js' },
  { id: 'body-muscles', name: 'body-muscles', file: 'bench/dist/body-muscles.js' },
  {
    id: 'react-body-highlighter',
    name: 'react-body-highlighter',
    file: 'bench/dist/react-body-highlighter.js',
  },
];

const surveyCss = ['/bench/node_modules/survey-core/survey-core.fontless.min.css'];
const webAwesomeCss = ['/bench/node_modules/@awesome.me/webawesome/dist/styles/themes/default.css'];
const shoelaceCss = ['/bench/node_modules/@shoelace-style/shoelace/dist/themes/light.css'];

/** The whole kit, and what others need to ask as much. */
export const kits = [
  { id: 'knead-kit', name: 'Knead, the whole kit', file: 'dist/knead.js' },
  { id: 'surveyjs', name: 'SurveyJS, all on one page', file: 'bench/dist/surveyjs.js', css: surveyCss },
  {
    id: 'surveyjs-paged',
    name: 'SurveyJS, a question a page',
    file: 'bench/dist/surveyjs.js',
    css: surveyCss,
  },
  {
    id: 'web-awesome',
    name: 'Web Awesome radio groups',
    file: 'bench/dist/web-awesome.js',
    css: webAwesomeCss,
  },
  { id: 'shoelace', name: 'Shoelace radio groups', file: 'bench/dist/shoelace.js', css: shoelaceCss },
];

/** What is in the files that are bundled here. */
const inside = {
  'react-body-highlighter': 'React, and its highlighter',
  surveyjs: 'SurveyJS with its UI',
  'web-awesome': 'Web Awesome: radios',
  shoelace: 'Shoelace: radios',
};

/** Each file once, for what is measured of it and not of a widget. */
export const bundles = [...maps, ...kits]
  .filter(({ id }) => id !== 'surveyjs-paged')
  .map(subject => ({ ...subject, name: inside[subject.id] ?? subject.name }));
