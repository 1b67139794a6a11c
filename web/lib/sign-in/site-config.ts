/** `/config.json`: what this site is told where it is deployed. On one machine people sign in by their e-mail alone. */
export type SiteConfig = { signIn: { kind: 'local' } | { kind: 'cognito'; domain: string; clientId: string } };

let loading: Promise<SiteConfig> | undefined;

/** Asked for once, and again after it failed. Throws where the site cannot be reached. */
export const siteConfig = (): Promise<SiteConfig> => {
  loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
};

const load = async (): Promise<SiteConfig> => {
  const response = await fetch('/config.json');
  if (!response.ok) throw new TypeError(`config.json: ${response.status}`);
  return response.json();
};
