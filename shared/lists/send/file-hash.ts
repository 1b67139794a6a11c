/** The SHA-256 of a file, in hex: by it an import knows the file again. At most `limits.fileBytes` are held while it is made. */
export const fileHash = async (file: Blob): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
};
