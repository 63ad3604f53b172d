import { words as slope } from '../../client/activities/slope/words';
import { downTheHill } from '../../shared/lesson/downTheHill';
import { Finger } from '../support/finger';
import { press, takeSeat, teach } from './support/people';
import { expect, test } from './support/test';

test('a finger that takes the ball itself moves it along its curve, and so does a mouse', async ({
  classroom,
}) => {
  const { page: teacher, code } = await teach(classroom, 'en', downTheHill);
  const phone = await takeSeat(classroom, code, 'en', 'Ben');
  await press(teacher, /^Start/);
  const pad = phone.getByRole('slider', { name: slope.pad.en });
  const ball = await pad.locator('.ball').boundingBox();
  if (!ball) throw new Error('no ball is drawn');
  const middle = { x: ball.x + ball.width / 2, y: ball.y + ball.height / 2 };
  const moved = async () => Number(await pad.getAttribute('aria-valuenow'));
  expect(await moved()).toBe(0);

  const finger = await Finger.over(phone);
  await finger.down(middle);
  for (let step = 1; step <= 8; step++) await finger.move({ x: middle.x + step * 5, y: middle.y });
  await finger.up();
  await expect.poll(moved).toBeGreaterThan(0.2);

  await phone.mouse.move(middle.x, middle.y);
  await phone.mouse.down();
  await phone.mouse.move(middle.x - 40, middle.y, { steps: 4 });
  await phone.mouse.up();
  await expect.poll(moved).toBeLessThan(-0.2);
});
