/** What the kit asks by default: a question for each list of the safety check, then those of the picker. */
export const { default: questions } = await import('/bench/dist/questions.json', { with: { type: 'json' } });
