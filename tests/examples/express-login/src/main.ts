import { XeroAuth } from '@acme/xero-auth';
import { fileTokenStore } from '@acme/xero-auth/node';
import { createApp } from './app.ts';

// Keys: `openssl rand -base64 32`, one for each use.
const { XERO_CLIENT_ID = '', XERO_CLIENT_SECRET = '', PORT = '3000' } = process.env;
const { SESSION_SECRET = '', LOGIN_KEY = '', TOKEN_KEY = '' } = process.env;
if (!SESSION_SECRET) throw new Error('SESSION_SECRET is missing: see the README.');

const auth = new XeroAuth({
  clientId: XERO_CLIENT_ID,
  clientSecret: XERO_CLIENT_SECRET,
  redirectUri: `http://localhost:${PORT}/callback`,
  scopes: ['offline_access', 'accounting.invoices.read'],
  store: fileTokenStore({ folder: './xero-tokens', encryptionKey: TOKEN_KEY }),
});

createApp({ auth, sessionSecret: SESSION_SECRET, loginKey: LOGIN_KEY }).listen(Number(PORT), () => {
  console.log(`http://localhost:${PORT}`);
});
