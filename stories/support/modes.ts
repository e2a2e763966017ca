/** `export const Dark: Story = { ...Typical, ...dark };`: another way to see the same. The toolbar does it by hand. */
export const dark = { globals: { theme: 'dark' } };
export const narrow = { globals: { width: '320px' } };
export const spanish = { globals: { locale: 'es' } };
export const rightToLeft = { globals: { locale: 'ar' } };
