export { default as WaRadioGroup } from '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
export { default as WaRadio } from '@awesome.me/webawesome/dist/components/radio/radio.js';
