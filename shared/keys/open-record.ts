import { createDecipheriv, hkdfSync } from 'node:crypto';
import { sealedLengths, sealingInfo } from '../domain/sealed-record.ts';
import { isPointOnCurve, type RecordOpener } from './record-opener.ts';

/**
 * The text of a record that a kiosk sealed; nothing where the seal is not for this key and this id, or is broken. An opener
 * that cannot be reached throws: then nobody knows.
 */
export const openRecord = async (
  opener: RecordOpener,
  recordId: string,
  sealed: string,
): Promise<string | undefined> => {
  const { point, nonce, tag } = sealedLengths;
  const bytes = Buffer.from(sealed, 'base64');
  const ephemeral = bytes.subarray(0, point);
  if (bytes.length < point + nonce + tag || !isPointOnCurve(ephemeral)) return undefined;
  const secret = await opener.shared(ephemeral);
  const key = Buffer.from(hkdfSync('sha256', secret, '', sealingInfo(recordId), 32));
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(point, point + nonce));
  decipher.setAAD(Buffer.from(recordId)).setAuthTag(bytes.subarray(-tag));
  const text = decipher.update(bytes.subarray(point + nonce, -tag));
  try {
    decipher.final();
  } catch {
    // OpenSSL says only that the tag does not fit.
    return undefined;
  }
  return text.toString('utf8');
};
