import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Boundary } from '../../../client/ui/Boundary';
import { reportFault } from '../../../client/ui/faults';
import { setLanguage } from '../../../client/ui/language';
import { type Sheet, sheet } from '../drawing';

type Sent = { readonly path: string; readonly fault: { readonly piece: string; readonly message: string } };
let sent: Sent[] = [];
let place: Sheet;

beforeEach(() => {
  sent = [];
  vi.stubGlobal('fetch', async (path: string, { body }: { readonly body: string }) => {
    sent.push({ path, fault: JSON.parse(body) });
  });
  setLanguage('en');
  place = sheet();
});
afterEach(() => vi.unstubAllGlobals());

const Picture = ({ fails }: { readonly fails: string | null }) => {
  if (fails !== null) throw new TypeError(fails);
  return <svg data-picture />;
};

const drawPicture = (fails: string | null, shown: number) =>
  place.draw(
    <main>
      <h1>Question</h1>
      <Boundary piece="picture" shown={shown}>
        <Picture fails={fails} />
      </Boundary>
    </main>,
  );

test('a picture that cannot be drawn leaves the page around it, a sentence, and a way on', async () => {
  drawPicture('no room', 1);
  await vi.waitFor(() => expect(place.root.text).toBe('QuestionThe picture could not be shown.Try again'));
  expect(place.root.one('[role=alert]').all('button')).toHaveLength(1);
  expect(sent).toMatchObject([{ path: '/api/faults', fault: { piece: 'picture', message: 'no room' } }]);

  drawPicture(null, 1);
  place.root.one('button').fire('click');
  await vi.waitFor(() => expect(place.root.all('[data-picture]')).toHaveLength(1));
  expect(place.root.text).toBe('Question');
});

test('what comes next is drawn without anybody’s doing', async () => {
  drawPicture('no way', 1);
  await vi.waitFor(() => expect(place.root.all('[role=alert]')).toHaveLength(1));
  drawPicture(null, 2);
  expect(place.root.all('[data-picture]')).toHaveLength(1);
});

test('what fails twice in one place is said in the reader’s language, with a fresh page as the way on', async () => {
  setLanguage('ja');
  drawPicture('no first', 1);
  await vi.waitFor(() => expect(place.root.text).toContain('図を表示できませんでした。もう一度'));
  drawPicture('no second', 2);
  await vi.waitFor(() => expect(place.root.text).toContain('図を表示できませんでした。再読み込み'));
});

test('the server hears of a fault once, in few words, and of no more than eight from one page', () => {
  reportFault('script', new Error('x'.repeat(5_000)));
  reportFault('script', new Error('x'.repeat(5_000)));
  for (let n = 0; n < 20; n++) reportFault('formula', `new ${n}`);
  expect(sent[0]?.fault.message).toHaveLength(300);
  expect(sent.filter(({ fault }) => fault.piece === 'script')).toHaveLength(1);
  expect(sent.length).toBeLessThanOrEqual(8);
});
