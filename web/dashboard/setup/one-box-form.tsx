import { Button } from '../../lib/button.tsx';
import { type BoxProps, TextBox } from './form.tsx';

/** One thing is asked, and its button stands beside it. */
export const OneBoxForm = ({ submit, onSubmit, ...box }: BoxProps & { submit: string; onSubmit: () => void }) => (
  <form
    class="field-row"
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    <TextBox {...box} />
    <Button type="submit">{submit}</Button>
  </form>
);
