/** A radio group for every question, of elements of Lit that have a label and take their text as a child. */
import { questions } from './questions.js';

export async function radioGroups(host, group, radio) {
  const groups = questions.map(({ text, options }) => {
    const element = document.createElement(group);
    element.label = text;
    element.append(
      ...options.map(({ id, text }) => {
        const option = document.createElement(radio);
        option.value = id;
        option.textContent = text;
        return option;
      }),
    );
    return element;
  });
  host.append(...groups);
  await Promise.all(
    groups.flatMap(element => [element, ...element.children]).map(each => each.updateComplete),
  );
  return { unmount: () => host.replaceChildren() };
}
