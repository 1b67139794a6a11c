import '../lib/base.css';
import { render } from 'preact';
import { PageHeader } from '../lib/page-header.tsx';

render(<PageHeader />, document.getElementById('page') as HTMLElement);
