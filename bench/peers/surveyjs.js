export { Model } from 'survey-core';
export { renderSurvey, unmountComponentAtNode } from 'survey-js-ui';
