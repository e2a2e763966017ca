export { default as SlRadioGroup } from '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
export { default as SlRadio } from '@shoelace-style/shoelace/dist/components/radio/radio.js';
