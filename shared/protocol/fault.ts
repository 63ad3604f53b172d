/** What a browser tells of something that failed in it. Names no library: the page's first piece has it. */

export const faultPieces = ['page', 'panel', 'picture', 'formula', 'script'] as const;

export type Fault = {
  readonly piece: (typeof faultPieces)[number];
  readonly message: string;
  readonly stack: string;
};

/** Characters that are kept: enough to find the line, too few to carry a page off. */
export const faultLimits = { message: 300, stack: 2_000 } as const;
