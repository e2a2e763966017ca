import { content } from './es/answers.js';
import { registerLocale } from './register.js';

/**
 * The rest of the content in Spanish, beside `es`: the massage types and why they are suggested, the tips, and what
 * studies show. A file of its own, so that a page with the body map alone does not load it. Awaiting a reader who treats Spanish-speaking clients.
 */
registerLocale({ $code: 'es', $content: content });
