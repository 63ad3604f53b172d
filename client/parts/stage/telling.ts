/** Whether a stage's face has told all it has to tell, so that what follows from it waits until then. */
import { createContext } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';

/** Beats that the host has stepped on since the flow's last turn. */
export const HostSteps = createContext(0);

/** How a face says so; without one around it nobody asks. */
export const Telling = createContext<(over: boolean) => void>(() => undefined);

/** Before the picture is painted, so that nothing is given away for a frame. */
export function useTelling(over: boolean): void {
  const report = useContext(Telling);
  useLayoutEffect(() => {
    report(over);
    return () => report(true);
  }, [report, over]);
}
