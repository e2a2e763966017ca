/** What only Node can do for a test in a page: ajv is a module of the kind that browsers do not have. */
import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';

/** `validate-content`: for each content, the paths at which dist/content.schema.json finds it wrong. */
export function schemaCommand() {
  return {
    name: 'schema-command',
    async executeCommand({ command, payload }) {
      if (command !== 'validate-content') return undefined;
      const schema = JSON.parse(await readFile('dist/content.schema.json', 'utf8'));
      const validate = new Ajv({ allErrors: true }).compile(schema);
      return payload.map(content =>
        validate(content) ? [] : [...new Set(validate.errors.map(({ instancePath }) => instancePath))],
      );
    },
  };
}
