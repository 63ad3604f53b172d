/** Owns the screens for addresses that lead nowhere: no such page, and a host's or stage's page without its key. */
import { LanguageSwitch } from '../ui/LanguageSwitch';
import { say } from '../ui/language';
import { NoticePage } from './Notice';
import { words } from './words';

const ToDoor = () => (
  <a class="go-link" href="/">
    {say(words.toDoor)}
  </a>
);

export const NotFound = () => (
  <NoticePage sign="lost" title={say(words.notFoundTitle)} actions={<ToDoor />} foot={<LanguageSwitch />}>
    <p>{say(words.notFoundText)}</p>
  </NoticePage>
);

export const NoKey = ({ role }: { readonly role: 'host' | 'stage' }) => (
  <NoticePage sign="key" title={say(words.noKeyTitle)} actions={<ToDoor />} foot={<LanguageSwitch />}>
    <p>{say(role === 'host' ? words.noKeyHost : words.noKeyStage)}</p>
  </NoticePage>
);
