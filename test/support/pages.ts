/** A page of its own in a frame, for what happens only while scripts load. Gone when the test is over. */
export async function openPage(address: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.src = address;
  document.body.append(frame);
  frames.push(frame);
  await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentDocument!;
}

/** Adds a module script to a page, as its owner would, and waits until it has run. */
export async function addScript(page: Document, address: string) {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = address;
  const ran = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${address} did not load`)));
  });
  page.head.append(script);
  await ran;
}

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach(frame => frame.remove()));
