import { leaveHosted } from './hosted-page.ts';
import { signOut } from './signed-in.ts';
import { siteConfig } from './site-config.ts';

/** Signs out because the person says so. */
export const leave = async (): Promise<void> => {
  signOut('choice');
  try {
    const { signIn: how } = await siteConfig();
    if (how.kind === 'cognito') leaveHosted(how);
  } catch (error) {
    // Nothing of theirs is left in this tab; what is left at Cognito cannot be reached now.
    if (!(error instanceof TypeError)) throw error;
  }
};
