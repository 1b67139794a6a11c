/** As browsers define it: what it reads in one picture of a video. */
export type Detector = { detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]> };
