/** The code in the pages of the documentation, for tests in a page. */
import { snippets } from '../../scripts/snippets.mjs';

export function snippetsCommand() {
  return {
    name: 'snippets-command',
    executeCommand: ({ command }) => (command === 'snippets' ? snippets() : undefined),
  };
}
