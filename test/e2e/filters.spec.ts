import { descentIn20 } from '../../shared/lesson/downTheHill';
import { FilteringProxy, webSocketFates } from '../support/filteringProxy';
import { classroomHost } from '../support/looks';
import { sitDown } from './support/people';
import { expect, test } from './support/test';

for (const fate of webSocketFates) {
  test(`a phone behind a filter comes in by plain requests: WebSockets are ${fate}`, async ({
    classroom,
  }) => {
    const room = await classroom.open(descentIn20.id);
    const host = await classroom.hostMember(room, 'en');
    const filter = await FilteringProxy.start(classroom.server.port, fate);
    try {
      const page = await classroom.page({ device: 'phone', lang: 'en' }, null);
      await page.goto(`http://${classroomHost}:${filter.port}/j/${room.code}`);
      await sitDown(page, 'en', 'Ann');

      await host.until(({ host: hostPage }) => hostPage?.seats.length === 1);
      expect(filter.filtered).toBeGreaterThan(0);
    } finally {
      await filter.close();
    }
  });
}
