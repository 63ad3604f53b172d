/** The few controls of the stage's own window, there only while somebody is at the machine. */
import { LanguageSwitch } from '../ui/LanguageSwitch';
import { say } from '../ui/language';
import { switchTheme } from './theme';
import { toggleFullScreen } from './useStageWindow';
import { words } from './words';

type ToolbarProps = {
  readonly shown: boolean;
  readonly codeLarge: boolean;
  readonly onCode: () => void;
};

export function Toolbar({ shown, codeLarge, onCode }: ToolbarProps) {
  return (
    <nav class={`stage-toolbar${shown ? '' : ' away'}`} aria-label={say(words.toolbar)}>
      <button type="button" aria-pressed={codeLarge} onClick={onCode}>
        {say(codeLarge ? words.smallCode : words.largeCode)}
      </button>
      <button type="button" onClick={toggleFullScreen}>
        {say(words.fullScreen)}
      </button>
      <button type="button" onClick={() => switchTheme()}>
        {say(words.theme)}
      </button>
      <LanguageSwitch />
    </nav>
  );
}
