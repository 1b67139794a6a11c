type Query = Record<string, { value: string; multiValue?: { value: string }[] }>;
type ViewerRequest = { request: { uri: string; querystring: Query } };

/**
 * What CloudFront runs before it looks for a page: `/ticket/` is `/ticket/index.html`, and `/ticket` goes there.
 * Its text alone is deployed: it can use nothing from outside itself.
 */
export function handler({ request }: ViewerRequest) {
  const { uri, querystring } = request;
  if (uri.endsWith('/')) return Object.assign(request, { uri: `${uri}index.html` });
  if (uri.slice(uri.lastIndexOf('/')).includes('.')) return request;
  const query = Object.entries(querystring)
    .flatMap(([name, { value, multiValue = [{ value }] }]) => multiValue.map((one) => `${name}=${one.value}`))
    .join('&');
  // A browser reads `//host` as another site's address.
  const location = `${uri.replace(/^\/+/, '/')}/${query === '' ? '' : `?${query}`}`;
  return { statusCode: 308, statusDescription: 'Permanent Redirect', headers: { location: { value: location } } };
}
