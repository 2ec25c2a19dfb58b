import { generate } from 'selfsigned';

/** A key and a self-signed certificate for the two names that the fake answers to, PEM. */
export const createCertificate = async (): Promise<{ key: string; cert: string }> => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'api.atlassian.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'api.atlassian.com' },
          { type: 2, value: 'admin.atlassian.com' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key, cert };
};
