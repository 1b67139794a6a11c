import type { SignedIn } from './signed-in.ts';

/** On one machine the product issues its own tokens, to the loopback interface only. */
export const askForLocalToken = async (email: string): Promise<SignedIn | 'unknown' | 'no-answer'> => {
  try {
    const response = await fetch('/local/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email }),
    });
    if (response.status >= 500) return 'no-answer';
    if (!response.ok) return 'unknown';
    const { accessToken }: { accessToken: string } = await response.json();
    return { token: accessToken, email };
  } catch (error) {
    if (error instanceof TypeError) return 'no-answer';
    throw error;
  }
};
