export { createElement, useState } from 'react';
export { flushSync } from 'react-dom';
export { createRoot } from 'react-dom/client';
export { default as Model } from 'react-body-highlighter';
