/** A SurveyJS form of the questions that the kit asks, all of them shown. */
import { Model, renderSurvey, unmountComponentAtNode } from '/bench/dist/surveyjs.js';
import { questions } from '../questions.js';

export function mount(host, questionsOnPageMode = 'singlePage') {
  const survey = new Model({
    questionsOnPageMode,
    elements: questions.map(({ id, text, multiple, options }) => ({
      type: multiple ? 'checkbox' : 'radiogroup',
      name: id,
      title: text,
      choices: options.map(({ id, text }) => ({ value: id, text })),
    })),
  });
  renderSurvey(survey, host);
  return {
    unmount() {
      unmountComponentAtNode(host);
      survey.dispose();
    },
  };
}
