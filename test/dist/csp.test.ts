import { expect } from '@open-wc/testing';
import { button, choice, inside, one, openPage, regionOf, withWindow } from '../support/frame.ts';

describe('Under a strict content security policy with trusted types', () => {
  withWindow();

  it('the elements are fully styled', async () => {
    const page = await openPage('csp.html');
    const style = (element: Element) => page.window.getComputedStyle(element);
    const plain = (await openPage('bare.html')).map;
    for (const selector of ['[part="base"]', 'h2', 'button', '[part="region"]']) {
      const [here, there] = [style(one(page.map, selector)), getComputedStyle(one(plain, selector))];
      for (const name of [
        'background-color',
        'border-top-color',
        'border-top-width',
        'border-top-left-radius',
        'padding-top',
        'color',
        'fill',
        'font-size',
        'display',
      ])
        expect(here.getPropertyValue(name), `${name} of ${selector}`).to.equal(there.getPropertyValue(name));
    }
    const card = style(one(page.map, '[part="base"]'));
    expect(card.backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    expect(parseFloat(card.paddingTop)).to.be.above(10);
    expect(parseFloat(card.borderTopLeftRadius)).to.be.above(10);
    expect(parseFloat(style(one(page.appointment, '[part="base"]')).paddingTop)).to.be.above(10);
  });

  it('a whole visit breaks no rule', async () => {
    const page = await openPage('csp.html');
    const { map, document } = page;
    await page.click(regionOf(map, 'chest-left'));
    await page.click(choice(map, '8'));
    // The colour of a mark is set by script, on the path itself.
    const fill = (id: string) => page.window.getComputedStyle(regionOf(map, id)).fill;
    expect(fill('chest-left')).not.to.equal(fill('chest-right'));
    await page.click(button(map, 'More'));
    await page.click(choice(map, 'Numb'));
    await page.click(choice(map, 'Please avoid'));
    await page.click(button(map, 'Done'));
    await page.click(button(map, 'List'));
    await page.click(one(map, 'input[value="knee-front-right"]'));
    expect(map.value).to.equal('!chest-left knee-front-right');
    await page.click(button(map, 'Figure'));
    await page.click(button(map, 'Undo'));
    await page.click(button(map, 'Undo'));
    await page.click(button(map, 'Redo'));
    await page.click(button(map, 'Clear'));
    expect(map.value).to.equal('');
    const choose = one<HTMLSelectElement>(map, 'select');
    const before = regionOf(map, 'chest-left').getAttribute('d');
    choose.value = 'masculine';
    choose.dispatchEvent(new page.window.Event('change'));
    document.documentElement.lang = 'es';
    await page.shown();
    expect(regionOf(map, 'chest-left').getAttribute('d')).not.to.equal(before);
    expect(one(map, 'h2').textContent).to.equal('¿Dónde le duele?');
    expect(inside(page.appointment, 'a')).to.have.length(2);
    expect(page.find('head script[type="application/ld+json"]').textContent).to.contain('Cedar');
    map.setCustomValidity('Not today');
    map.reportValidity();
    await page.shown();
    expect(page.blocked).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
    expect(page.warnings).to.deep.equal([]);
  });

  it('the policy is in force, so that the above says something', async () => {
    const page = await openPage('csp.html');
    page.document.body.setAttribute('style', 'color: red');
    await page.shown();
    expect(page.blocked.join()).to.contain('style-src');
    expect(page.window.getComputedStyle(page.document.body).color).not.to.equal('rgb(255, 0, 0)');
  });
});
