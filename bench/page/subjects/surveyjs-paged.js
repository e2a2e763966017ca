/** The same SurveyJS form, a question at a time, as the massage picker asks. */
import { mount as mountAll } from './surveyjs.js';

export const mount = host => mountAll(host, 'questionPerPage');
