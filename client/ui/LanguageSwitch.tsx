/** The choice between the languages, each named in itself so that it is found by who needs it. */
import type { Language } from '../../shared/protocol/language';
import { language, setLanguage } from './language';
import './LanguageSwitch.css';

const names: readonly (readonly [Language, string])[] = [
  ['ja', '日本語'],
  ['en', 'English'],
];

/** `onChange` hears of a choice after it is kept: the server may want to know it. */
export function LanguageSwitch({ onChange }: { readonly onChange?: (chosen: Language) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be a third text in two languages
    <div class="language-switch" role="group" aria-label="言語 / Language">
      {names.map(([value, name]) => (
        <button
          key={value}
          type="button"
          lang={value}
          aria-pressed={language.value === value}
          onClick={() => {
            setLanguage(value);
            onChange?.(value);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
