/** The giving out of the built client: files as they are, one page for every screen's address. Knows nothing of the screens. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, RequestHandler, Response } from 'express';
import sirv from 'sirv';
import { type Language, languages } from '../../shared/protocol/language';

/** Screens have these addresses; anything else is not found, and the client says so in its own way. */
const screens = /^\/(?:|j\/[^/]+\/?|(?:host|stage)\/?|practice(?:\/.*)?)$/;
const INDEX = '/index.html';

/** @param folder where the client was built to; must hold an index.html. */
export function pages(folder: string): RequestHandler {
  const index = readFileSync(join(folder, INDEX), 'utf8');
  /** The language is right from the first byte, for fonts, line breaks, screen readers and translators. */
  const indexes = Object.fromEntries(
    languages.map((lang) => [lang, index.replace(/<html lang="\w+">/, `<html lang="${lang}">`)]),
  ) as Record<Language, string>;

  function sendIndex(request: Request, response: Response) {
    const lang = request.acceptsLanguages(['en', 'ja']) === 'ja' ? 'ja' : 'en';
    response.set({ 'Cache-Control': 'no-cache', Vary: 'Accept-Language' }).type('html').send(indexes[lang]);
  }

  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      // What has its content's hash in its name never changes; everything else is asked for anew.
      const forGood = path.startsWith('/assets/');
      response.setHeader('Cache-Control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });

  function notFound(request: Request, response: Response) {
    response.status(404).set('Cache-Control', 'no-cache');
    if (request.accepts('html')) sendIndex(request, response);
    else response.type('text').send('Not found.\n');
  }

  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    if (screens.test(request.path) || request.path === INDEX) return sendIndex(request, response);
    files(request, response, () => notFound(request, response));
  };
}

/** Instead of the pages, where nobody has built them. */
export const unbuiltPages: RequestHandler = (_request, response) => {
  response.status(503).type('text').send('The pages have not been built yet: npm run build\n');
};

export const isBuilt = (folder: string): boolean => existsSync(join(folder, INDEX));
