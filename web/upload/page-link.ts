import { pageLinkOf } from '../lib/page-link.tsx';
import { type Address, goTo, hrefTo } from './address.ts';

export const PageLink = pageLinkOf<Address>({ hrefTo, goTo });
