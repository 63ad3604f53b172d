/** Whether the window has room for two columns side by side. */
import { useEffect, useState } from 'preact/hooks';

const query = '(min-width: 1000px)';

export function useWide(): boolean {
  const [wide, setWide] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const media = window.matchMedia(query);
    const follow = () => setWide(media.matches);
    follow();
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return wide;
}
